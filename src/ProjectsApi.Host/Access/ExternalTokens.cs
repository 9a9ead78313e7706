using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace ProjectsApi.Host.Access;

/// <summary>How signed tokens of the outside issuer are judged.</summary>
internal static class ExternalTokens
{
    private static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(30);

    public static void Configure(JwtBearerOptions token, ExternalIssuer issuer)
    {
        token.Authority = issuer.Authority;
        token.Audience = issuer.Audience;
        token.RequireHttpsMetadata = !issuer.IsLoopback;
        // Claims keep the names the issuer gave them.
        token.MapInboundClaims = false;
        token.TokenValidationParameters.AuthenticationType = AccessSchemes.OpenIdConnect;
        token.TokenValidationParameters.NameClaimType = "name";
        token.TokenValidationParameters.RoleClaimType = issuer.RoleClaim;
        token.TokenValidationParameters.ClockSkew = ClockSkew;
    }
}
