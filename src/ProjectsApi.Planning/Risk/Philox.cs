using System.Runtime.CompilerServices;

namespace ProjectsApi.Planning.Risk;

/// <summary>Random numbers by Philox4x32-10: a function of key and counter, without any state in between.</summary>
/// <remarks>
/// Any number of any stream is available in any order and on any thread, and is always the same. So a simulation repeats on any number of
/// cores. System.Random promises neither its algorithm nor its numbers across versions of .NET. Not for secrets. Source: Salmon, Moraes,
/// Dror and Shaw, Parallel random numbers: as easy as 1, 2, 3, SC11 (2011), section 3.3. Its multipliers, Weyl constants and ten rounds are
/// used. Checked against the known answers of its authors' library Random123.
/// </remarks>
public static class Philox
{
    private const int Rounds = 10;
    private const uint FirstMultiplier = 0xD2511F53;
    private const uint SecondMultiplier = 0xCD9E8D57;
    private const uint FirstWeyl = 0x9E3779B9;
    private const uint SecondWeyl = 0xBB67AE85;

    /// <summary>Block of four random words.</summary>
    /// <param name="counter">Which block: any 128 bits, first word first.</param>
    /// <param name="key">Which family of blocks: any 64 bits, first word first.</param>
    /// <returns>Four words, each uniform over all 32 bits.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (uint First, uint Second, uint Third, uint Fourth) Block(
        (uint First, uint Second, uint Third, uint Fourth) counter, (uint First, uint Second) key)
    {
        var (a, b, c, d) = counter;
        var (left, right) = key;
        for (var round = 0; round < Rounds; round++)
        {
            var low = (ulong)FirstMultiplier * a;
            var high = (ulong)SecondMultiplier * c;
            (a, b, c, d) = ((uint)(high >> 32) ^ b ^ left, (uint)high, (uint)(low >> 32) ^ d ^ right, (uint)low);
            left += FirstWeyl;
            right += SecondWeyl;
        }

        return (a, b, c, d);
    }
}
