using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Projects;

/// <summary>The parties of a project side by side.</summary>
internal static class Parties
{
    /// <summary>Notes what a party breaks together with the others: one organisation twice in a role, or shares above the whole.</summary>
    /// <param name="write">The write under way, in its turn: nobody else may add a share meanwhile.</param>
    /// <param name="party">Party as it is to be.</param>
    /// <param name="organisationMember">Input member to blame for a repetition.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    public static async Task CheckAsync(
        WriteContext write, ProjectParty party, string organisationMember, CancellationToken cancellationToken)
    {
        if (!PartyRules.IsShare(party.SharePercent))
        {
            write.Wrong("sharePercent", "A share is 0 to 100 percent.");
        }

        var others = await write.Database.ProjectParties.AsNoTracking()
            .Where(p => p.ProjectId == party.ProjectId && p.Id != party.Id && p.Role == party.Role).ToListAsync(cancellationToken);
        if (others.Any(p => p.OrganisationId == party.OrganisationId))
        {
            write.Wrong(organisationMember, "The organisation has this role in the project already; update that party instead.");
        }

        var sum = PartyRules.SumOf([.. others, party], party.Role);
        if (party.SharePercent is not null && sum > PartyRules.Whole)
        {
            var text = sum.ToString("0.####", CultureInfo.InvariantCulture);
            write.Fail(new SharesExceededError(
                $"The shares in this role would add up to {text} %, which is more than the whole; lower this share or another one first.",
                sum,
                UserError.At("sharePercent")));
        }
    }
}
