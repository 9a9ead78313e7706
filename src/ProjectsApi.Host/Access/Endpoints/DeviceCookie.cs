using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace ProjectsApi.Host.Access.Endpoints;

/// <summary>Lets a client that has signed in be known again. It signs nobody in; it only keeps a lock-out by others away.</summary>
internal sealed class DeviceCookie(IDataProtectionProvider protection)
{
    /// <summary>How long a device is known after its latest use.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(180);

    private const string Name = "ProjectsApi.Device";

    private readonly IDataProtector _protector = protection.CreateProtector(Name);

    /// <returns>Null for a client that brings none, or one that was not made here.</returns>
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
