using GraphQL;
using GraphQL.Resolvers;
using ProjectsApi.Contract.Errors;

namespace ProjectsApi.Features.Reading;

/// <summary>Refuses below <c>asOf</c> what leads out of the project, whose past is all that is known there.</summary>
internal sealed class PresentOnly(IFieldResolver inner) : IFieldResolver
{
    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) => PastReads.Of(context) is null
        ? inner.ResolveAsync(context)
        : throw ArgumentErrors.Invalid(
            PastReads.AsOf,
            $"Below it only the project and what belongs to it are known; ask for `{context.FieldDefinition.Name}` without it.");
}
