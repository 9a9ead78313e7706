using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.People;
using ProjectsApi.Host.Access.Endpoints;
using ProjectsApi.Host.Access.Store;
using ProjectsApi.Host.Startup;
using ProjectsApi.Transport;
using ProjectsApi.Transport.Connections;

namespace ProjectsApi.Host.Access;

/// <summary>Registers accounts, tokens and cookies.</summary>
internal static class AccessServices
{
    private const int MinPasswordLength = 10;

    public static AccessSettings AddAccess(this WebApplicationBuilder builder)
    {
        var options = Read(builder.Configuration);
        var services = builder.Services;
        services.AddSingleton(options);
        services.AddAccessStore(builder.Configuration);
        services.AddTokenKeys(options.KeyCertificate);
        services.AddSchemes(options);
        services.AddAuthorization();
        services.AddIdentityCore<Account>(identity =>
            {
                identity.User.RequireUniqueEmail = true;
                identity.Password.RequiredLength = MinPasswordLength;
            })
            .AddEntityFrameworkStores<AccessDbContext>()
            .AddDefaultTokenProviders();
        services.AddSingleton<SessionValidator>().AddSingleton<ISessionCache>(provider => provider.GetRequiredService<SessionValidator>());
        services.AddScoped<AccountCreation>();
        services.AddScoped<IAccounts, AccountProvisioning>();
        services.AddHttpContextAccessor().AddSingleton<IAccessOrigins, RequestOrigins>();
        services.AddSignIn();
        services.AddSingleton<IConnectionAuthenticator, SocketAuthenticator>();
        services.Configure<GraphQLTransportOptions>(transport => transport.Challenge = InvalidCredential.ChallengeOf);
        return new AccessSettings
        {
            AnonymousRead = options.AnonymousRead ?? builder.Environment.IsDevelopment(),
            ExternalAuthentication = options.OpenIdConnect.IsConfigured ? AccessSchemes.OpenIdConnect : null,
            ExternalRoleClaim = options.OpenIdConnect.RoleClaim,
            ExternalRoles = options.OpenIdConnect.Roles,
        };
    }

    private static AccessOptions Read(IConfiguration settings)
    {
        var options = settings.Read<AccessOptions>(AccessOptions.Section);
        settings.Read(ExternalIssuer.Section, options.OpenIdConnect);
        settings.Read(KeyCertificate.Section, options.KeyCertificate);
        options.OpenIdConnect.Validate();
        return options;
    }

    private static void AddSchemes(this IServiceCollection services, AccessOptions options)
    {
        var issuer = options.OpenIdConnect;
        var schemes = services.AddAuthentication(AccessSchemes.Any)
            .AddPolicyScheme(
                AccessSchemes.Any, null, any => any.ForwardDefaultSelector = context => AccessSchemes.Select(context, issuer.IsConfigured))
            .AddBearerToken(IdentityConstants.BearerScheme, token => SetLifetimes(token, options));
        schemes.AddIdentityCookies(cookies => AccountCookie.Configure(cookies, options));
        if (issuer.IsConfigured)
        {
            schemes.AddJwtBearer(AccessSchemes.OpenIdConnect, token => ExternalTokens.Configure(token, issuer));
        }
    }

    private static void SetLifetimes(BearerTokenOptions token, AccessOptions options)
    {
        token.BearerTokenExpiration = options.BearerTokenLifetime;
        token.RefreshTokenExpiration = options.RefreshTokenLifetime;
    }

    public static void AddAccessStore(this IServiceCollection services, IConfiguration settings)
    {
        var database = new DatabaseOptions();
        settings.ReadDatabase(database);
        _ = database.Provider switch
        {
            DatabaseProvider.SqlServer => services.AddContext<SqlServerAccessDbContext>(),
            DatabaseProvider.PostgreSql => services.AddContext<PostgreSqlAccessDbContext>(),
            _ => services.AddContext<SqliteAccessDbContext>(),
        };
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<AccessDbContext>>().CreateDbContext());
    }

    private static void AddTokenKeys(this IServiceCollection services, KeyCertificate certificate)
    {
        var protection = services.AddDataProtection().SetApplicationName("ProjectsApi");
        if (certificate.IsConfigured)
        {
            var certificateWithKey = certificate.Load();
            protection.ProtectKeysWithCertificate(certificateWithKey).UnprotectKeysWithAnyCertificate(certificateWithKey);
        }
        else
        {
            // Unencrypted on purpose (D23): a reader of the database could change its rows too.
            services.Configure<KeyManagementOptions>(keys => keys.XmlEncryptor = new NullXmlEncryptor());
        }

        services.AddOptions<KeyManagementOptions>()
            // The database is opened with the first key, so that its errors name its own setting.
            .Configure<IServiceProvider>((keys, provider) => keys.XmlRepository = new ProtectionKeyRepository(
                new(provider.GetRequiredService<IDbContextFactory<AccessDbContext>>)));
    }

    private static IServiceCollection AddContext<TContext>(this IServiceCollection services)
        where TContext : AccessDbContext
    {
        services.AddDbContextFactory<TContext>((provider, builder) => builder.UseProjectsDatabase(provider, AccessDbContext.HistoryTable));
        return services.AddSingleton<IDbContextFactory<AccessDbContext>, AccessDbContextFactory<TContext>>();
    }
}
