using GraphQL;
using Microsoft.Extensions.DependencyInjection;

namespace ProjectsApi.Contract.Requests;

/// <summary>Services of the request that a field is resolved for.</summary>
public static class RequestServices
{
    /// <summary>One service; graph types are singletons and take none in their constructors.</summary>
    /// <exception cref="InvalidOperationException">The request carries no services, or has no such service.</exception>
    public static TService Service<TService>(this IResolveFieldContext context)
        where TService : notnull => context.Services().GetRequiredService<TService>();

    /// <summary>All services of the request.</summary>
    /// <exception cref="InvalidOperationException">The request carries no services.</exception>
    public static IServiceProvider Services(this IResolveFieldContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.RequestServices ?? throw new InvalidOperationException("The request carries no services.");
    }
}
