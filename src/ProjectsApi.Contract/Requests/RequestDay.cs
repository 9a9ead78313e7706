using GraphQL;

namespace ProjectsApi.Contract.Requests;

/// <summary>Finds the day of a read when a filter asks for it.</summary>
internal static class RequestDay
{
    public static Func<DateOnly> Of(IResolveFieldContext context)
    {
        var copy = context.Copy();
        return () => copy.Service<IRequestDay>().Of(copy);
    }
}
