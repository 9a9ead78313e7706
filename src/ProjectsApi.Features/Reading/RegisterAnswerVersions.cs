using ProjectsApi.Contract.Requests;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Reading;

/// <summary>Answers depend on the register and on the day of the zone.</summary>
internal sealed class RegisterAnswerVersions(RegisterVersions versions, TimeProvider clock) : IAnswerVersions
{
    public async ValueTask<AnswerVersion> ReadAsync(CancellationToken cancellationToken)
    {
        var version = await versions.ReadAsync(cancellationToken);
        return new AnswerVersion(version.Changes, version.Derived, ZoneCalendarDay.Of(clock).DayNumber);
    }
}
