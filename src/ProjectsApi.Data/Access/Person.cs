using System.Diagnostics.CodeAnalysis;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Access;

/// <summary>User of the register (人员). Passwords are in a table of their own, under the same key.</summary>
public sealed class Person : Entity
{
    private bool _isDisabled;

    public required string Name { get; set; }

    /// <summary>Address to sign in with; unique, in lower case.</summary>
    public string? Email { get; set; }

    /// <summary>External issuer of the person's tokens; with <see cref="Subject"/> or without both, unique together.</summary>
    public string? Issuer { get; set; }

    public string? Subject { get; set; }

    /// <summary>Whether the person may no longer sign in; the person's rows stay.</summary>
    public bool IsDisabled { get => _isDisabled; init => _isDisabled = value; }

    public List<RoleGrant> Grants => field ??= [];

    /// <summary>Refuses further sign-ins; saving it ends the person's sessions.</summary>
    public void Disable() => _isDisabled = true;

    /// <summary>Allows sign-ins again.</summary>
    public void Enable() => _isDisabled = false;

    /// <summary>Address in the form of <see cref="Email"/>. Sign-in ignores case too.</summary>
    [SuppressMessage("Globalization", "CA1308", Justification = "People read the address, and addresses are read in lower case.")]
    public static string AddressOf(string email) => StoredText.Of(email).ToLowerInvariant();
}
