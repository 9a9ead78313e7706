using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProjectsApi.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class StatisticsRows : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CountedProjects",
                columns: table => new
                {
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Stage = table.Column<int>(type: "INTEGER", nullable: false),
                    Category = table.Column<int>(type: "INTEGER", nullable: false),
                    ResponsibleOrganisationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TotalInvestment = table.Column<decimal>(type: "TEXT", precision: 19, scale: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CountedProjects", x => x.ProjectId);
                    table.CheckConstraint("CK_CountedProjects_TotalInvestment_Size", "instr(ltrim(\"TotalInvestment\", '-') || '.', '.') <= 16");
                });

            migrationBuilder.CreateTable(
                name: "GroupSums",
                columns: table => new
                {
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Stage = table.Column<int>(type: "INTEGER", nullable: false),
                    Category = table.Column<int>(type: "INTEGER", nullable: false),
                    OrganisationKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    ResponsibleOrganisationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Projects = table.Column<int>(type: "INTEGER", nullable: false),
                    TotalInvestment = table.Column<decimal>(type: "TEXT", precision: 28, scale: 4, nullable: false),
                    January = table.Column<decimal>(type: "TEXT", precision: 28, scale: 4, nullable: false),
                    February = table.Column<decimal>(type: "TEXT", precision: 28, scale: 4, nullable: false),
                    March = table.Column<decimal>(type: "TEXT", precision: 28, scale: 4, nullable: false),
                    April = table.Column<decimal>(type: "TEXT", precision: 28, scale: 4, nullable: false),
                    May = table.Column<decimal>(type: "TEXT", precision: 28, scale: 4, nullable: false),
                    June = table.Column<decimal>(type: "TEXT", precision: 28, scale: 4, nullable: false),
                    July = table.Column<decimal>(type: "TEXT", precision: 28, scale: 4, nullable: false),
                    August = table.Column<decimal>(type: "TEXT", precision: 28, scale: 4, nullable: false),
                    September = table.Column<decimal>(type: "TEXT", precision: 28, scale: 4, nullable: false),
                    October = table.Column<decimal>(type: "TEXT", precision: 28, scale: 4, nullable: false),
                    November = table.Column<decimal>(type: "TEXT", precision: 28, scale: 4, nullable: false),
                    December = table.Column<decimal>(type: "TEXT", precision: 28, scale: 4, nullable: false),
                    Plan = table.Column<decimal>(type: "TEXT", precision: 28, scale: 4, nullable: false),
                    Planned = table.Column<int>(type: "INTEGER", nullable: false),
                    PlannedJobs = table.Column<long>(type: "INTEGER", nullable: false),
                    ActualJobs = table.Column<long>(type: "INTEGER", nullable: false),
                    PlannedOutput = table.Column<decimal>(type: "TEXT", precision: 28, scale: 4, nullable: false),
                    ActualOutput = table.Column<decimal>(type: "TEXT", precision: 28, scale: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GroupSums", x => new { x.Stage, x.Category, x.OrganisationKey, x.Year });
                    table.CheckConstraint("CK_GroupSums_ActualOutput_Size", "instr(ltrim(\"ActualOutput\", '-') || '.', '.') <= 25");
                    table.CheckConstraint("CK_GroupSums_April_Size", "instr(ltrim(\"April\", '-') || '.', '.') <= 25");
                    table.CheckConstraint("CK_GroupSums_August_Size", "instr(ltrim(\"August\", '-') || '.', '.') <= 25");
                    table.CheckConstraint("CK_GroupSums_December_Size", "instr(ltrim(\"December\", '-') || '.', '.') <= 25");
                    table.CheckConstraint("CK_GroupSums_February_Size", "instr(ltrim(\"February\", '-') || '.', '.') <= 25");
                    table.CheckConstraint("CK_GroupSums_January_Size", "instr(ltrim(\"January\", '-') || '.', '.') <= 25");
                    table.CheckConstraint("CK_GroupSums_July_Size", "instr(ltrim(\"July\", '-') || '.', '.') <= 25");
                    table.CheckConstraint("CK_GroupSums_June_Size", "instr(ltrim(\"June\", '-') || '.', '.') <= 25");
                    table.CheckConstraint("CK_GroupSums_March_Size", "instr(ltrim(\"March\", '-') || '.', '.') <= 25");
                    table.CheckConstraint("CK_GroupSums_May_Size", "instr(ltrim(\"May\", '-') || '.', '.') <= 25");
                    table.CheckConstraint("CK_GroupSums_November_Size", "instr(ltrim(\"November\", '-') || '.', '.') <= 25");
                    table.CheckConstraint("CK_GroupSums_October_Size", "instr(ltrim(\"October\", '-') || '.', '.') <= 25");
                    table.CheckConstraint("CK_GroupSums_Plan_Size", "instr(ltrim(\"Plan\", '-') || '.', '.') <= 25");
                    table.CheckConstraint("CK_GroupSums_PlannedOutput_Size", "instr(ltrim(\"PlannedOutput\", '-') || '.', '.') <= 25");
                    table.CheckConstraint("CK_GroupSums_September_Size", "instr(ltrim(\"September\", '-') || '.', '.') <= 25");
                    table.CheckConstraint("CK_GroupSums_TotalInvestment_Size", "instr(ltrim(\"TotalInvestment\", '-') || '.', '.') <= 25");
                    table.ForeignKey(
                        name: "FK_GroupSums_Organisations_ResponsibleOrganisationId",
                        column: x => x.ResponsibleOrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProjectSums",
                columns: table => new
                {
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    January = table.Column<decimal>(type: "TEXT", precision: 28, scale: 4, nullable: false),
                    February = table.Column<decimal>(type: "TEXT", precision: 28, scale: 4, nullable: false),
                    March = table.Column<decimal>(type: "TEXT", precision: 28, scale: 4, nullable: false),
                    April = table.Column<decimal>(type: "TEXT", precision: 28, scale: 4, nullable: false),
                    May = table.Column<decimal>(type: "TEXT", precision: 28, scale: 4, nullable: false),
                    June = table.Column<decimal>(type: "TEXT", precision: 28, scale: 4, nullable: false),
                    July = table.Column<decimal>(type: "TEXT", precision: 28, scale: 4, nullable: false),
                    August = table.Column<decimal>(type: "TEXT", precision: 28, scale: 4, nullable: false),
                    September = table.Column<decimal>(type: "TEXT", precision: 28, scale: 4, nullable: false),
                    October = table.Column<decimal>(type: "TEXT", precision: 28, scale: 4, nullable: false),
                    November = table.Column<decimal>(type: "TEXT", precision: 28, scale: 4, nullable: false),
                    December = table.Column<decimal>(type: "TEXT", precision: 28, scale: 4, nullable: false),
                    Plan = table.Column<decimal>(type: "TEXT", precision: 28, scale: 4, nullable: false),
                    Planned = table.Column<int>(type: "INTEGER", nullable: false),
                    PlannedJobs = table.Column<long>(type: "INTEGER", nullable: false),
                    ActualJobs = table.Column<long>(type: "INTEGER", nullable: false),
                    PlannedOutput = table.Column<decimal>(type: "TEXT", precision: 28, scale: 4, nullable: false),
                    ActualOutput = table.Column<decimal>(type: "TEXT", precision: 28, scale: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectSums", x => new { x.ProjectId, x.Year });
                    table.CheckConstraint("CK_ProjectSums_ActualOutput_Size", "instr(ltrim(\"ActualOutput\", '-') || '.', '.') <= 25");
                    table.CheckConstraint("CK_ProjectSums_April_Size", "instr(ltrim(\"April\", '-') || '.', '.') <= 25");
                    table.CheckConstraint("CK_ProjectSums_August_Size", "instr(ltrim(\"August\", '-') || '.', '.') <= 25");
                    table.CheckConstraint("CK_ProjectSums_December_Size", "instr(ltrim(\"December\", '-') || '.', '.') <= 25");
                    table.CheckConstraint("CK_ProjectSums_February_Size", "instr(ltrim(\"February\", '-') || '.', '.') <= 25");
                    table.CheckConstraint("CK_ProjectSums_January_Size", "instr(ltrim(\"January\", '-') || '.', '.') <= 25");
                    table.CheckConstraint("CK_ProjectSums_July_Size", "instr(ltrim(\"July\", '-') || '.', '.') <= 25");
                    table.CheckConstraint("CK_ProjectSums_June_Size", "instr(ltrim(\"June\", '-') || '.', '.') <= 25");
                    table.CheckConstraint("CK_ProjectSums_March_Size", "instr(ltrim(\"March\", '-') || '.', '.') <= 25");
                    table.CheckConstraint("CK_ProjectSums_May_Size", "instr(ltrim(\"May\", '-') || '.', '.') <= 25");
                    table.CheckConstraint("CK_ProjectSums_November_Size", "instr(ltrim(\"November\", '-') || '.', '.') <= 25");
                    table.CheckConstraint("CK_ProjectSums_October_Size", "instr(ltrim(\"October\", '-') || '.', '.') <= 25");
                    table.CheckConstraint("CK_ProjectSums_Plan_Size", "instr(ltrim(\"Plan\", '-') || '.', '.') <= 25");
                    table.CheckConstraint("CK_ProjectSums_PlannedOutput_Size", "instr(ltrim(\"PlannedOutput\", '-') || '.', '.') <= 25");
                    table.CheckConstraint("CK_ProjectSums_September_Size", "instr(ltrim(\"September\", '-') || '.', '.') <= 25");
                });

            migrationBuilder.CreateTable(
                name: "SumsState",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    IsComplete = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SumsState", x => x.Id);
                });

            migrationBuilder.InsertData(
                table: "SumsState",
                columns: new[] { "Id", "IsComplete" },
                values: new object[] { 1, false });

            migrationBuilder.CreateIndex(
                name: "IX_GroupSums_ResponsibleOrganisationId",
                table: "GroupSums",
                column: "ResponsibleOrganisationId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CountedProjects");

            migrationBuilder.DropTable(
                name: "GroupSums");

            migrationBuilder.DropTable(
                name: "ProjectSums");

            migrationBuilder.DropTable(
                name: "SumsState");
        }
    }
}
