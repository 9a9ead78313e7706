namespace ProjectsApi.Data.Projects;

/// <summary>Class of a key project in the year's list (年度建设性质).</summary>
public enum AnnualClass
{
    /// <summary>In preparation (预备).</summary>
    Preparing = 1,

    /// <summary>Starts this year (新开工).</summary>
    NewStart = 2,

    /// <summary>Carried over and not finishing this year (续建).</summary>
    CarriedOver = 3,

    /// <summary>Carried over and finishing this year (竣工投产).</summary>
    Completing = 4,
}
