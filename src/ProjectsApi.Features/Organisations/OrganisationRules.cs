using ProjectsApi.Contract.Languages;
using ProjectsApi.Data.Organisations;

namespace ProjectsApi.Features.Organisations;

internal static class OrganisationRules
{
    /// <summary>Errors in the values of an organisation, by input member.</summary>
    public static IEnumerable<(string Member, Wording Message)> Problems(Organisation organisation)
    {
        if (organisation.RegionCode is not { } code)
        {
            yield break;
        }

        if (!code.All(char.IsAsciiDigit))
        {
            yield return ("regionCode", "A region code consists of digits, such as 410171.");
        }

        if (organisation.RegionCodeList is null)
        {
            yield return ("regionCodeList", "A region code needs its list; give the list.");
        }

        if (organisation.RegionCodeVersion is null)
        {
            yield return ("regionCodeVersion", "A region code needs the edition of its list; give the edition.");
        }
    }
}
