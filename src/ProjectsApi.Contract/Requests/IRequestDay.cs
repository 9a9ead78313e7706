using GraphQL;

namespace ProjectsApi.Contract.Requests;

/// <summary>Tells the day of a read, for filters that depend on it.</summary>
public interface IRequestDay
{
    /// <summary>Day of a field: today in the zone, or the day of the past that it reads.</summary>
    DateOnly Of(IResolveFieldContext context);
}
