using System.Diagnostics.CodeAnalysis;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Access;

/// <summary>Somebody who works with the register (人员). Passwords are kept elsewhere, under the same key.</summary>
public sealed class Person : Entity
{
    public required string Name { get; set; }

    /// <summary>Address to sign in with; unique, in lower case.</summary>
    public string? Email { get; set; }

    /// <summary>Outside issuer that vouches for the person, and its name for them; both or neither, unique together.</summary>
    public string? Issuer { get; set; }

    public string? Subject { get; set; }

    /// <summary>May no longer sign in; what they did stays theirs.</summary>
    public bool IsDisabled { get; set; }

    public List<RoleGrant> Grants => field ??= [];

    /// <summary>An address as <see cref="Email"/> keeps it. Sign-in does not tell upper from lower case either.</summary>
    [SuppressMessage("Globalization", "CA1308", Justification = "People read the address, and addresses are read in lower case.")]
    public static string AddressOf(string email) => StoredText.Of(email).ToLowerInvariant();
}
