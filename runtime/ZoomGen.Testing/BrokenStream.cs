namespace ZoomGen.Testing;

/// <summary>A body whose connection breaks after some of its bytes.</summary>
internal sealed class BrokenStream(byte[] bytes) : MemoryStream(bytes, writable: false)
{
    // All other ways to read lead here.
    public override int Read(byte[] buffer, int offset, int count) =>
        base.Read(buffer, offset, count) is > 0 and var read ? read : throw new IOException("The answer of the test ends here.");
}
