using ProjectsApi.Planning.Scheduling.Passes;

namespace ProjectsApi.Planning.Scheduling.Compilation;

/// <summary>Marks the tasks whose finish a link may ask for at the minute where the next work begins.</summary>
internal static class RequiredFinishes
{
    private const Traits Fixed = Traits.Summary | Traits.Completed | Traits.Started | Traits.Manual | Traits.ZeroDuration;

    /// <param name="links">Links by the vertex that they lead into; every vertex comes after all that it waits for.</param>
    /// <param name="traits">Traits by vertex, in and out.</param>
    public static void Mark(LinkArrays links, Traits[] traits)
    {
        for (var rank = 0; rank < traits.Length; rank++)
        {
            for (var link = links.FirstLink[rank]; link < links.FirstLink[rank + 1] && (traits[rank] & Fixed) == 0; link++)
            {
                if ((links.LinkTraits[link] & LinkTraits.ToFinish) != 0 && MayRequire(links, link, traits[links.From[link]]))
                {
                    traits[rank] |= Traits.RequiredFinish;
                }
            }
        }
    }

    // Starts lie where work begins, and a lead ends there; a finish does only where it was asked for itself or takes no time.
    private static bool MayRequire(LinkArrays links, int link, Traits predecessor)
    {
        var fromStart = (links.LinkTraits[link] & LinkTraits.FromStart) != 0;
        return links.LinkTraits[link] >= LinkTraits.Indirect
            || links.Lags[link] < 0
            || (links.Lags[link] == 0 && (fromStart || (predecessor & (Traits.ZeroDuration | Traits.RequiredFinish)) != 0));
    }
}
