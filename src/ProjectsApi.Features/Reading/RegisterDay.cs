using GraphQL;
using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Features.Reading;

/// <summary>Day of a read in the zone, or of the past.</summary>
internal sealed class RegisterDay : IRequestDay
{
    public DateOnly Of(IResolveFieldContext context) => PastReads.Today(context);
}
