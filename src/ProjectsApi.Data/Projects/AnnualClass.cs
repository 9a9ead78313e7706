using System.ComponentModel;

namespace ProjectsApi.Data.Projects;

[Description("Class of a key project in the year's list (年度建设性质)")]
public enum AnnualClass
{
    [Description("In preparation (预备)")]
    Preparing = 1,

    [Description("Starts this year (新开工)")]
    NewStart = 2,

    [Description("Carried over and not finishing this year (续建)")]
    CarriedOver = 3,

    [Description("Carried over and finishing this year (竣工投产)")]
    Completing = 4,
}
