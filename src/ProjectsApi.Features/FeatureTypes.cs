using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Past;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features;

/// <summary>Registers the types of this assembly by the interfaces that they implement.</summary>
internal static class FeatureTypes
{
    private static readonly Type[] Classes =
        [.. typeof(FeatureTypes).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false })];

    /// <summary>Every use case.</summary>
    public static IEnumerable<Type> UseCases => Classes.Where(type => type.IsAssignableTo(typeof(IUseCase)));

    /// <summary>Registers rows, graph types, use cases, derived rows and past rows.</summary>
    public static IServiceCollection AddFeatureTypes(this IServiceCollection services)
    {
        foreach (var row in Classes.Where(type => type.IsAssignableTo(typeof(IRow))))
        {
            services.AddRow(row);
        }

        foreach (var type in Classes.Where(graph => graph.IsAssignableTo(typeof(IGraphType)) && !graph.IsAssignableTo(typeof(ISchema)))
            .Concat(UseCases))
        {
            services.AddSingleton(type);
        }

        services.AddEach<IDerivedRows>().AddEach<IPastRows>();
        return services;
    }

    /// <inheritdoc cref="FeaturesServices.ConstructUseCases"/>
    public static void Construct(IServiceProvider services)
    {
        foreach (var useCase in UseCases)
        {
            _ = services.GetRequiredService(useCase);
        }
    }

    private static IServiceCollection AddEach<TService>(this IServiceCollection services)
    {
        foreach (var implementation in Classes.Where(type => type.IsAssignableTo(typeof(TService))))
        {
            services.AddSingleton(typeof(TService), implementation);
        }

        return services;
    }
}
