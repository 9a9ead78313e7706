using ProjectsApi.Data.Organisations;

namespace ProjectsApi.Features.Organisations;

internal static class OrganisationRules
{
    /// <summary>What is wrong with the values of an organisation, with the input member at fault.</summary>
    public static IEnumerable<(string Member, string Message)> Problems(Organisation organisation)
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
            yield return ("regionCodeList", "A region code means nothing without its list; name the list that it stands in.");
        }

        if (organisation.RegionCodeVersion is null)
        {
            yield return ("regionCodeVersion", "A region code means nothing without the edition of its list; name the edition.");
        }
    }
}
