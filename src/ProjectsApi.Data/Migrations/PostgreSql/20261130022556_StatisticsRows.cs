using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace ProjectsApi.Data.Migrations.PostgreSql
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
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Stage = table.Column<int>(type: "integer", nullable: false),
                    Category = table.Column<int>(type: "integer", nullable: false),
                    ResponsibleOrganisationId = table.Column<Guid>(type: "uuid", nullable: true),
                    TotalInvestment = table.Column<decimal>(type: "numeric(19,4)", precision: 19, scale: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CountedProjects", x => x.ProjectId);
                });

            migrationBuilder.CreateTable(
                name: "GroupSums",
                columns: table => new
                {
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Stage = table.Column<int>(type: "integer", nullable: false),
                    Category = table.Column<int>(type: "integer", nullable: false),
                    OrganisationKey = table.Column<Guid>(type: "uuid", nullable: false),
                    ResponsibleOrganisationId = table.Column<Guid>(type: "uuid", nullable: true),
                    Projects = table.Column<int>(type: "integer", nullable: false),
                    TotalInvestment = table.Column<decimal>(type: "numeric(28,4)", precision: 28, scale: 4, nullable: false),
                    January = table.Column<decimal>(type: "numeric(28,4)", precision: 28, scale: 4, nullable: false),
                    February = table.Column<decimal>(type: "numeric(28,4)", precision: 28, scale: 4, nullable: false),
                    March = table.Column<decimal>(type: "numeric(28,4)", precision: 28, scale: 4, nullable: false),
                    April = table.Column<decimal>(type: "numeric(28,4)", precision: 28, scale: 4, nullable: false),
                    May = table.Column<decimal>(type: "numeric(28,4)", precision: 28, scale: 4, nullable: false),
                    June = table.Column<decimal>(type: "numeric(28,4)", precision: 28, scale: 4, nullable: false),
                    July = table.Column<decimal>(type: "numeric(28,4)", precision: 28, scale: 4, nullable: false),
                    August = table.Column<decimal>(type: "numeric(28,4)", precision: 28, scale: 4, nullable: false),
                    September = table.Column<decimal>(type: "numeric(28,4)", precision: 28, scale: 4, nullable: false),
                    October = table.Column<decimal>(type: "numeric(28,4)", precision: 28, scale: 4, nullable: false),
                    November = table.Column<decimal>(type: "numeric(28,4)", precision: 28, scale: 4, nullable: false),
                    December = table.Column<decimal>(type: "numeric(28,4)", precision: 28, scale: 4, nullable: false),
                    Plan = table.Column<decimal>(type: "numeric(28,4)", precision: 28, scale: 4, nullable: false),
                    Planned = table.Column<int>(type: "integer", nullable: false),
                    PlannedJobs = table.Column<long>(type: "bigint", nullable: false),
                    ActualJobs = table.Column<long>(type: "bigint", nullable: false),
                    PlannedOutput = table.Column<decimal>(type: "numeric(28,4)", precision: 28, scale: 4, nullable: false),
                    ActualOutput = table.Column<decimal>(type: "numeric(28,4)", precision: 28, scale: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GroupSums", x => new { x.Stage, x.Category, x.OrganisationKey, x.Year });
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
                    Year = table.Column<int>(type: "integer", nullable: false),
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    January = table.Column<decimal>(type: "numeric(28,4)", precision: 28, scale: 4, nullable: false),
                    February = table.Column<decimal>(type: "numeric(28,4)", precision: 28, scale: 4, nullable: false),
                    March = table.Column<decimal>(type: "numeric(28,4)", precision: 28, scale: 4, nullable: false),
                    April = table.Column<decimal>(type: "numeric(28,4)", precision: 28, scale: 4, nullable: false),
                    May = table.Column<decimal>(type: "numeric(28,4)", precision: 28, scale: 4, nullable: false),
                    June = table.Column<decimal>(type: "numeric(28,4)", precision: 28, scale: 4, nullable: false),
                    July = table.Column<decimal>(type: "numeric(28,4)", precision: 28, scale: 4, nullable: false),
                    August = table.Column<decimal>(type: "numeric(28,4)", precision: 28, scale: 4, nullable: false),
                    September = table.Column<decimal>(type: "numeric(28,4)", precision: 28, scale: 4, nullable: false),
                    October = table.Column<decimal>(type: "numeric(28,4)", precision: 28, scale: 4, nullable: false),
                    November = table.Column<decimal>(type: "numeric(28,4)", precision: 28, scale: 4, nullable: false),
                    December = table.Column<decimal>(type: "numeric(28,4)", precision: 28, scale: 4, nullable: false),
                    Plan = table.Column<decimal>(type: "numeric(28,4)", precision: 28, scale: 4, nullable: false),
                    Planned = table.Column<int>(type: "integer", nullable: false),
                    PlannedJobs = table.Column<long>(type: "bigint", nullable: false),
                    ActualJobs = table.Column<long>(type: "bigint", nullable: false),
                    PlannedOutput = table.Column<decimal>(type: "numeric(28,4)", precision: 28, scale: 4, nullable: false),
                    ActualOutput = table.Column<decimal>(type: "numeric(28,4)", precision: 28, scale: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectSums", x => new { x.ProjectId, x.Year });
                });

            migrationBuilder.CreateTable(
                name: "SumsState",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    IsComplete = table.Column<bool>(type: "boolean", nullable: false)
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
                column: "ResponsibleOrganisationId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.Unspecified });
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
