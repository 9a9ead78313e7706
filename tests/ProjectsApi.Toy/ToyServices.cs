using GraphQL;
using GraphQL.DI;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ProjectsApi.Contract;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Transport;
using ProjectsApi.Transport.Connections;

namespace ProjectsApi.Toy;

public static class ToyServices
{
    /// <summary>Registers the toy schema and the transport.</summary>
    public static IServiceCollection AddToy(
        this IServiceCollection services,
        bool withContract,
        Action<IGraphQLBuilder>? engine = null,
        Action<GraphQLTransportOptions>? configure = null)
    {
        services.AddSingleton<ToyGate>().AddSingleton<ToyNews>().AddSingleton<ToyAuthenticator>();
        services.AddSingleton<IConnectionAuthenticator>(provider => provider.GetRequiredService<ToyAuthenticator>());
        if (withContract)
        {
            services.AddGraphQLContract();
        }

        services.TryAddSingleton<UploadType>();
        services.AddGraphQL(graphql =>
        {
            if (!withContract)
            {
                graphql.AddSystemTextJson();
            }

            graphql.AddSchema<ToySchema>().AddGraphTypes(typeof(ToySchema).Assembly);
            engine?.Invoke(graphql);
        });
        return services.AddGraphQLTransport(configure ?? (_ => { }));
    }
}
