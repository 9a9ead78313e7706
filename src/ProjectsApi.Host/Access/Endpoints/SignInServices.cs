namespace ProjectsApi.Host.Access.Endpoints;

/// <summary>What the addresses below /account stand on.</summary>
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
