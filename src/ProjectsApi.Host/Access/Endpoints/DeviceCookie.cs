using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace ProjectsApi.Host.Access.Endpoints;

/// <summary>
/// Recognises a client that has signed in before. The cookie authenticates nobody; it protects from a lock-out by others.
/// </summary>
internal sealed class DeviceCookie(IDataProtectionProvider protection)
{
    /// <summary>Time for which a device is known after its latest use.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(180);

    private const string Name = "ProjectsApi.Device";

    private readonly IDataProtector _protector = protection.CreateProtector(Name);

    /// <returns>Null without a valid cookie of this server.</returns>
    public Guid? Read(HttpContext context)
    {
        try
        {
            return context.Request.Cookies.TryGetValue(Name, out var text)
                && _protector.Unprotect(WebEncoders.Base64UrlDecode(text)) is { Length: 16 } key ? new Guid(key) : null;
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or FormatException)
        {
            return null;
        }
    }

    public void Write(HttpContext context, Guid device) => context.Response.Cookies.Append(
        Name,
        WebEncoders.Base64UrlEncode(_protector.Protect(device.ToByteArray())),
        new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps || !LoopbackAddresses.IsLocalRequest(context),
            MaxAge = Lifetime,
            Path = "/account",
        });
}
