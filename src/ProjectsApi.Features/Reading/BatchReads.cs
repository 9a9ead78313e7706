using GraphQL;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Features.Reading;

/// <summary>Fields whose values are read in batches: one read for all parents that share the arguments.</summary>
internal static class BatchReads
{
    /// <summary>Loader of a field, in the present or in the past that the field is asked about.</summary>
    /// <param name="context">Field being resolved.</param>
    /// <param name="requestOf">Checks and reads the arguments.</param>
    /// <param name="readOf">Finds the use case.</param>
    public static BatchLoader<TKey, TResult> Of<TKey, TRequest, TResult>(
        IResolveFieldContext context,
        Func<IResolveFieldContext, TRequest> requestOf,
        Func<IResolveFieldContext, IBatchRead<TKey, TRequest, TResult>> readOf)
        where TKey : notnull
        where TRequest : notnull
        where TResult : class =>
        RequestContext.Of(context).Loaders.Of(context, requestOf, (field, request) =>
        {
            var (read, past) = (readOf(field), PastReads.Contexts(field));
            return new BatchLoader<TKey, TResult>((keys, token) => read.HandleAsync(keys, request, past, token));
        });
}
