using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace ProjectsApi.Host.Access;

/// <summary>Configures the validation of tokens of the external issuer.</summary>
internal static class ExternalTokens
{
    private static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(30);

    public static void Configure(JwtBearerOptions token, ExternalIssuer issuer)
    {
        token.Authority = issuer.Authority;
        token.Audience = issuer.Audience;
        token.RequireHttpsMetadata = !issuer.IsLoopback;
        // Claims keep the names of the issuer.
        token.MapInboundClaims = false;
        token.TokenValidationParameters.AuthenticationType = AccessSchemes.OpenIdConnect;
        token.TokenValidationParameters.NameClaimType = "name";
        token.TokenValidationParameters.RoleClaimType = issuer.RoleClaim;
        token.TokenValidationParameters.ClockSkew = ClockSkew;
    }
}
