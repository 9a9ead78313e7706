using ProjectsApi.Contract.Connections;
using ProjectsApi.Data.Changes;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Changes;

/// <summary>The lists of this slice, wherever they hang.</summary>
internal static class Lists
{
    public static ConnectionField<ChangeType, Change, ChangeView> Changes(string name, string description) =>
        new ConnectionField<ChangeType, Change, ChangeView>(name, description)
            .Where<ChangeFilterInput>()
            .Order<ChangeSortInput>()
            .UpTo(change => change.Sequence, context => PastReads.Of(context)?.Place)
            .Unless(context => Viewer.Of(context).May(Permission.ManagePeople), ChangeRules.IsOpen);
}
