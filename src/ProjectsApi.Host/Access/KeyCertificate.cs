using System.ComponentModel;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ProjectsApi.Host.Startup;

namespace ProjectsApi.Host.Access;

/// <summary>Certificate that encrypts the keys of tokens and cookies in the database.</summary>
internal sealed class KeyCertificate
{
    public const string Section = $"{AccessOptions.Section}:KeyCertificate";

    // Without one the keys are not encrypted.
    [Description("The certificate of this PKCS#12 file seals the keys of tokens and cookies; every node needs the same.")]
    public string? Path { get; set; }

    [Description("This password opens the PKCS#12 file.")]
    public string? Password { get; set; }

    public bool IsConfigured => Path is { Length: > 0 };

    /// <exception cref="StartupRefusedException">The file cannot be read, or it holds no private key.</exception>
    public X509Certificate2 Load()
    {
        try
        {
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(Path ?? "", Password);
            return certificate.HasPrivateKey
                ? certificate
                : throw new StartupRefusedException(
                    $"{Section}:{nameof(Path)}: '{Path}' holds no private key, so the keys could not be decrypted.");
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new StartupRefusedException($"{Section}:{nameof(Path)}: '{Path}' cannot be read: {unreadable.Message}", unreadable);
        }
    }
}
