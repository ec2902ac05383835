using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace ZoomGen.Tests.Properties;

/// <summary>
/// Checks a property with arbitrary inputs. They are the same in every run. The message of a failure has the smallest input that FsCheck
/// finds, and the seed with which it came.
/// </summary>
internal static class Property
{
    private const ulong Seed = 20_261_126;
    private const ulong Gamma = 3;

    public static void Holds<T>(ITestOutputHelper output, int inputs, Arbitrary<T> arbitrary, Action<T> property)
    {
        Prop.ForAll(arbitrary, property).Check(Configuration(inputs));
        Report(output, inputs);
    }

    public static void HoldsFor(ITestOutputHelper output, int inputs, Action<string> property) =>
        Holds(output, inputs, Slots.Arbitrary("text"), slots => property(slots["text"]));

    private static Config Configuration(int inputs) =>
        Config.QuickThrowOnFailure.WithMaxTest(inputs).WithReplay(Seed, Gamma).WithQuietOnSuccess(true);

    private static void Report(ITestOutputHelper output, int inputs) => output.WriteLine($"{inputs} inputs, seed ({Seed}, {Gamma})");
}
