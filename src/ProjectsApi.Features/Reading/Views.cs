using System.Linq.Expressions;
using Mapster;
using Mapster.Models;
using ProjectsApi.Contract.Selections;

namespace ProjectsApi.Features.Reading;

/// <summary>Entity to view by Mapster: members of one name, and paths such as ProjectStage for Project.Stage.</summary>
internal static class Views
{
    private static readonly TypeAdapterConfig Rules = Configured();

    public static ViewMap<TEntity, TView> Map<TEntity, TView>()
        where TView : class, IEntityView =>
        new((Expression<Func<TEntity, TView>>)Rules.CreateMapExpression(new TypeTuple(typeof(TEntity), typeof(TView)), MapType.Projection));

    private static TypeAdapterConfig Configured() => new()
    {
        // A view member without a column would silently stay empty.
        RequireDestinationMemberSource = true,
    };
}
