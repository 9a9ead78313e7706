using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProjectsApi.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class ListsOfAllProjects : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_ProjectParties_Role_Id",
                table: "ProjectParties",
                columns: new[] { "Role", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Phases_ActualOn_Id",
                table: "Phases",
                columns: new[] { "ActualOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Phases_Ordinal_Id",
                table: "Phases",
                columns: new[] { "Ordinal", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Phases_TargetYear_TargetPart_Id",
                table: "Phases",
                columns: new[] { "TargetYear", "TargetPart", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_InvestmentRecords_CreatedAt_Id",
                table: "InvestmentRecords",
                columns: new[] { "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_InvestmentRecords_Year_Month_TenDay_Id",
                table: "InvestmentRecords",
                columns: new[] { "Year", "Month", "TenDay", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_InvestmentPlans_Year_Month_Id",
                table: "InvestmentPlans",
                columns: new[] { "Year", "Month", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Findings_ClosedOn_Id",
                table: "Findings",
                columns: new[] { "ClosedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Findings_Deadline_Id",
                table: "Findings",
                columns: new[] { "Deadline", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Findings_HazardLevel_Deadline_Id",
                table: "Findings",
                columns: new[] { "HazardLevel", "Deadline", "Id" },
                descending: new[] { true, false, false });

            migrationBuilder.CreateIndex(
                name: "IX_Findings_UpdatedAt_Id",
                table: "Findings",
                columns: new[] { "UpdatedAt", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ProjectParties_Role_Id",
                table: "ProjectParties");

            migrationBuilder.DropIndex(
                name: "IX_Phases_ActualOn_Id",
                table: "Phases");

            migrationBuilder.DropIndex(
                name: "IX_Phases_Ordinal_Id",
                table: "Phases");

            migrationBuilder.DropIndex(
                name: "IX_Phases_TargetYear_TargetPart_Id",
                table: "Phases");

            migrationBuilder.DropIndex(
                name: "IX_InvestmentRecords_CreatedAt_Id",
                table: "InvestmentRecords");

            migrationBuilder.DropIndex(
                name: "IX_InvestmentRecords_Year_Month_TenDay_Id",
                table: "InvestmentRecords");

            migrationBuilder.DropIndex(
                name: "IX_InvestmentPlans_Year_Month_Id",
                table: "InvestmentPlans");

            migrationBuilder.DropIndex(
                name: "IX_Findings_ClosedOn_Id",
                table: "Findings");

            migrationBuilder.DropIndex(
                name: "IX_Findings_Deadline_Id",
                table: "Findings");

            migrationBuilder.DropIndex(
                name: "IX_Findings_HazardLevel_Deadline_Id",
                table: "Findings");

            migrationBuilder.DropIndex(
                name: "IX_Findings_UpdatedAt_Id",
                table: "Findings");
        }
    }
}
