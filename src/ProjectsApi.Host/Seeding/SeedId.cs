using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ProjectsApi.Host.Seeding;

/// <summary>Keys that are the same on every machine, so that a link to a seeded row keeps working.</summary>
internal static class SeedId
{
    // 2023-04-08T00:00:00Z, the day on which ground was broken.
    private const long Instant = 1_680_912_000_000;

    /// <summary>A UUID of version 7 whose random bits are the digest of a name.</summary>
    /// <param name="name">Name that no other seeded row has.</param>
    /// <param name="offset">Milliseconds after the common instant; the default order of rows follows it.</param>
    public static Guid Of(string name, int offset = 0)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(name), digest);
        var key = digest[..16];
        BinaryPrimitives.WriteInt64BigEndian(digest[16..], (Instant + offset) << 16);
        digest.Slice(16, 6).CopyTo(key);
        key[6] = (byte)(0x70 | (key[6] & 0x0F));
        key[8] = (byte)(0x80 | (key[8] & 0x3F));
        return new(key, bigEndian: true);
    }
}
