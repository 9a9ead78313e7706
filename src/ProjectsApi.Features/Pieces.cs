using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Past;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features;

/// <summary>Finds the pieces of this room by what they are, so that no list has to name them.</summary>
internal static class Pieces
{
    private static readonly Type[] Classes =
        [.. typeof(Pieces).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false })];

    /// <summary>Every use case.</summary>
    public static IEnumerable<Type> UseCases => Classes.Where(type => type.IsAssignableTo(typeof(IUseCase)));

    /// <summary>Registers rows, graph types, use cases, and what keeps derived rows and their past right.</summary>
    public static IServiceCollection AddPieces(this IServiceCollection services)
    {
        foreach (var row in Classes.Where(type => type.IsAssignableTo(typeof(IRow))))
        {
            services.AddRow(row);
        }

        foreach (var piece in Classes.Where(type => type.IsAssignableTo(typeof(IGraphType)) && !type.IsAssignableTo(typeof(ISchema)))
            .Concat(UseCases))
        {
            services.AddSingleton(piece);
        }

        services.AddEach<IDerivedRows>().AddEach<IPastRows>();
        return services;
    }

    /// <summary>Constructs every use case, so that a piece that is not registered stops the start and not the first call.</summary>
    /// <exception cref="InvalidOperationException">A use case needs a service that is not there.</exception>
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
