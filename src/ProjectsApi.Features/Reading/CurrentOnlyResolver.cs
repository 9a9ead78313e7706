using GraphQL;
using GraphQL.Resolvers;
using ProjectsApi.Contract.Errors;

namespace ProjectsApi.Features.Reading;

/// <summary>Refuses a field below <c>asOf</c>, because only rows of the project are known there.</summary>
internal sealed class CurrentOnlyResolver(IFieldResolver inner) : IFieldResolver
{
    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) => PastReads.Of(context) is null
        ? inner.ResolveAsync(context)
        : throw ArgumentErrors.Invalid(
            PastReads.AsOf,
            $"It reads the project and its own rows only; select `{context.FieldDefinition.Name}` without it.");
}
