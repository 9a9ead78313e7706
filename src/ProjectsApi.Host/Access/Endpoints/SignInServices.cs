namespace ProjectsApi.Host.Access.Endpoints;

/// <summary>Registers the services of the endpoints below /account.</summary>
internal static class SignInServices
{
    public static IServiceCollection AddSignIn(this IServiceCollection services) => services
        .AddSingleton<DeviceCookie>()
        .AddSingleton<SignInLocks>()
        .AddScoped<PasswordCheck>()
        .AddScoped<SignInProcess>()
        .AddScoped<SessionRefresh>()
        .AddScoped<SessionTokens>()
        .AddScoped<SessionRevocation>();
}
