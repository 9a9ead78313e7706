using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Mspdi.Reading;

/// <summary>Reads the links of a task.</summary>
internal static class LinkReading
{
    public static IReadOnlyList<Located<MspdiLink>> Read(
        MspdiElement task, MspdiFields fields, MspdiFindings findings, MspdiSubject subject)
    {
        var seen = new HashSet<int>();
        var links = new List<Located<MspdiLink>>();
        foreach (var element in task.All("PredecessorLink"))
        {
            var link = Link(fields.Of(element));
            if (link.CrossProject is not null)
            {
                links.Add(new(link, element.Location));
            }
            else if (seen.Add(link.PredecessorUid))
            {
                links.Add(new(link, element.Location));
            }
            else
            {
                // Microsoft Project and this register allow one link per pair of tasks; other programs write several.
                findings.AddWarning(MspdiWarningKind.SecondLink, element.Location,
                    $"A further link from task {link.PredecessorUid} ({link.Kind}, lag {link.Lag}) is left out: a pair of tasks has one "
                        + $"link.",
                    subject);
            }
        }

        return links;
    }

    private static MspdiLink Link(MspdiFields fields)
    {
        var isCross = fields.Flag("CrossProject") ?? false;
        var format = fields.Format("LagFormat", format => format.IsKnownForLag, MspdiWarningKind.LagFormat);
        var longest = format.IsPercent ? WallClock.Horizon : MspdiValues.LongestTenths;
        return new(
            isCross ? fields.Integer("PredecessorUID") ?? 0 : fields.RequiredInteger("PredecessorUID"),
            fields.Choice<MspdiLinkKind>("Type", MspdiErrorKind.UnknownLinkKind) ?? MspdiLinkKind.FinishToStart,
            fields.Integer("LinkLag", -longest, longest) ?? 0,
            format,
            isCross ? fields.Text("CrossProjectName") ?? "" : null);
    }
}
