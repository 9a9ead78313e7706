using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Projects;

/// <summary>Checks a party against the others of its project.</summary>
internal static class Parties
{
    /// <summary>Adds an error for a repeated organisation in a role, and for shares above 100 percent.</summary>
    /// <param name="write">The write, which has locked the project.</param>
    /// <param name="party">Party with its new values.</param>
    /// <param name="organisationMember">Input member for the error of a repetition.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    public static async Task CheckAsync(
        WriteContext write, ProjectParty party, string organisationMember, CancellationToken cancellationToken)
    {
        if (!PartyRules.IsShare(party.SharePercent))
        {
            write.AddError("sharePercent", "A share is 0 to 100 percent.");
        }

        var others = await write.Database.ProjectParties.AsNoTracking()
            .Where(p => p.ProjectId == party.ProjectId && p.Id != party.Id && p.Role == party.Role).ToListAsync(cancellationToken);
        if (others.Any(p => p.OrganisationId == party.OrganisationId))
        {
            write.AddError(organisationMember, "The organisation already has this role in the project; update that party instead.");
        }

        var sum = PartyRules.SumOf([.. others, party], party.Role);
        if (party.SharePercent is not null && sum > PartyRules.Whole)
        {
            var text = sum.ToString("0.####", CultureInfo.InvariantCulture);
            write.AddError(new SharesExceededError(
                $"The shares in this role would total {text} %, more than 100 %; lower this share or another one first.",
                sum,
                UserError.At("sharePercent")));
        }
    }
}
