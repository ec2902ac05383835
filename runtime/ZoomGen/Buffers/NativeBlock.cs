using System.Runtime.InteropServices;

namespace ZoomGen.Buffers;

/// <summary>
/// Bytes outside the managed heap. Disposing frees their memory at once, where the garbage collector would keep it for an unknown time.
/// </summary>
internal sealed class NativeBlock : SafeHandle
{
    private NativeBlock(int length)
        : base(invalidHandleValue: 0, ownsHandle: true)
    {
        SetHandle(Marshal.AllocHGlobal(length));
        Length = length;
    }

    public int Length { get; }

    public override bool IsInvalid => handle == 0;

    public static NativeBlock CopyOf(byte[] bytes)
    {
        var block = new NativeBlock(bytes.Length);
        Marshal.Copy(bytes, 0, block.handle, bytes.Length);
        return block;
    }

    /// <summary>Copies as many of the first bytes as the array has room for.</summary>
    public void CopyTo(byte[] target, int start) =>
        Marshal.Copy(handle, target, start, Math.Min(Length, target.Length - start));

    protected override bool ReleaseHandle()
    {
        Marshal.FreeHGlobal(handle);
        return true;
    }
}
