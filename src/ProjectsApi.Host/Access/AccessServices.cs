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

/// <summary>Accounts, tokens and cookies.</summary>
internal static class AccessServices
{
    private const int ShortestPassword = 10;

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
                identity.Password.RequiredLength = ShortestPassword;
            })
            .AddEntityFrameworkStores<AccessDbContext>()
            .AddDefaultTokenProviders();
        services.AddSingleton<AccountStates>().AddSingleton<IKnownSessions>(provider => provider.GetRequiredService<AccountStates>());
        services.AddScoped<AccountCreation>();
        services.AddScoped<IAccounts, AccountCodes>();
        services.AddHttpContextAccessor().AddSingleton<IAccessOrigins, RequestOrigins>();
        services.AddSignInDesk();
        services.AddSingleton<IConnectionGreeter, SocketGreeter>();
        services.Configure<GraphQLTransportOptions>(transport => transport.Challenge = BadCredential.ChallengeOf);
        return new AccessSettings
        {
            AnonymousRead = options.AnonymousRead ?? builder.Environment.IsDevelopment(),
            OutsideAuthentication = options.OpenIdConnect.IsUsed ? AccessSchemes.OpenIdConnect : null,
            OutsideRoleClaim = options.OpenIdConnect.RoleClaim,
            OutsideRoles = options.OpenIdConnect.Roles,
        };
    }

    private static AccessOptions Read(IConfiguration settings)
    {
        var options = settings.Read<AccessOptions>(AccessOptions.Section);
        settings.Read(OutsideIssuer.Section, options.OpenIdConnect);
        settings.Read(KeyCertificate.Section, options.KeyCertificate);
        options.OpenIdConnect.Validate();
        return options;
    }

    private static void AddSchemes(this IServiceCollection services, AccessOptions options)
    {
        var outside = options.OpenIdConnect;
        var schemes = services.AddAuthentication(AccessSchemes.Any)
            .AddPolicyScheme(
                AccessSchemes.Any, null, any => any.ForwardDefaultSelector = context => AccessSchemes.Of(context, outside.IsUsed))
            .AddBearerToken(IdentityConstants.BearerScheme, token => Set(token, options));
        schemes.AddIdentityCookies(cookies => AccountCookie.Configure(cookies, options));
        if (outside.IsUsed)
        {
            schemes.AddJwtBearer(AccessSchemes.OpenIdConnect, token => OutsideTokens.Configure(token, outside));
        }
    }

    private static void Set(BearerTokenOptions token, AccessOptions options)
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
        if (certificate.IsUsed)
        {
            var sealing = certificate.Load();
            protection.ProtectKeysWithCertificate(sealing).UnprotectKeysWithAnyCertificate(sealing);
        }
        else
        {
            // Chosen, not forgotten (D23): who reads the database could as well change its rows.
            services.Configure<KeyManagementOptions>(keys => keys.XmlEncryptor = new NullXmlEncryptor());
        }

        services.AddOptions<KeyManagementOptions>()
            // The database is looked for when a key is, not before: what is wrong with it is told by its own setting.
            .Configure<IServiceProvider>((keys, provider) => keys.XmlRepository = new ProtectionKeys(
                new(provider.GetRequiredService<IDbContextFactory<AccessDbContext>>)));
    }

    private static IServiceCollection AddContext<TContext>(this IServiceCollection services)
        where TContext : AccessDbContext
    {
        services.AddDbContextFactory<TContext>((provider, builder) => builder.UseProjectsDatabase(provider, AccessDbContext.HistoryTable));
        return services.AddSingleton<IDbContextFactory<AccessDbContext>, AccessDbContextFactory<TContext>>();
    }
}
