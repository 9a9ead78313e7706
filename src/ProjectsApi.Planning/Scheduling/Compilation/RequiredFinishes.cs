using ProjectsApi.Planning.Scheduling.Passes;

namespace ProjectsApi.Planning.Scheduling.Compilation;

/// <summary>Marks the tasks whose finish a link may require at the minute where the next work starts.</summary>
internal static class RequiredFinishes
{
    private const Traits Fixed = Traits.Summary | Traits.Completed | Traits.Started | Traits.Manual | Traits.ZeroDuration;

    /// <param name="links">Links by successor vertex, in topological order.</param>
    /// <param name="traits">Traits by vertex, in and out.</param>
    public static void Mark(LinkArrays links, Traits[] traits)
    {
        for (var rank = 0; rank < traits.Length; rank++)
        {
            for (var link = links.FirstLink[rank]; link < links.FirstLink[rank + 1] && (traits[rank] & Fixed) == 0; link++)
            {
                if ((links.LinkFlags[link] & LinkFlags.ToFinish) != 0 && MayRequire(links, link, traits[links.From[link]]))
                {
                    traits[rank] |= Traits.RequiredFinish;
                }
            }
        }
    }

    // Starts and leads end where work begins. A finish does so only when a link required it there or its duration is zero.
    private static bool MayRequire(LinkArrays links, int link, Traits predecessor)
    {
        var fromStart = (links.LinkFlags[link] & LinkFlags.FromStart) != 0;
        return links.LinkFlags[link] >= LinkFlags.Indirect
            || links.Lags[link] < 0
            || (links.Lags[link] == 0 && (fromStart || (predecessor & (Traits.ZeroDuration | Traits.RequiredFinish)) != 0));
    }
}
