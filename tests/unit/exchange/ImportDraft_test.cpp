// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportDraft.h"
#include "exchange/filePlaces.h"
#include "exchange/lessonOf.h"
#include "exchange/recordsOf.h"
#include "lesson/LessonPlan.h"
#include "support/SchoolFiles.h"
#include "unit/exchange/Layouts.h"

#include <QJsonDocument>

#include <random>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

using Part = DraftSpot::Part;

const RecordOrigin Teacher{UserId(u"js01"_s), SchoolId(u"fxz"_s), DeviceId(u"pc"_s)};

std::vector<LessonPlan> plansOf(const ImportDraft& draft)
{
    std::vector<LessonPlan> plans;
    for (const ImportedRecord& made : recordsOf(draft.file(), Teacher, QDateTime::currentDateTimeUtc()))
        plans.emplace_back(made.record);
    return plans;
}

// Of the text that is left over and says this.
std::optional<DraftSpot> leftOver(const ImportDraft& draft, const QString& text)
{
    for (size_t document = 0; document < draft.file().documents.size(); ++document) {
        const auto& other = draft.file().documents[document].other;
        for (int i = 0; i < int(other.size()); ++i) {
            if (plainOf(other[size_t(i)].lines) == text)
                return DraftSpot{document, Part::Other, {}, i};
        }
    }
    return std::nullopt;
}

// All that is said of a file, to compare.
QByteArray saidOf(const ImportedFile& file)
{
    QJsonArray all{reportOf(file)};
    for (const ImportedDocument& document : file.documents)
        all.append(reportOf(document));
    return QJsonDocument(all).toJson();
}

std::vector<DraftSpot> spotsOf(const ImportedDocument& document, size_t number)
{
    std::vector<DraftSpot> spots{{number, Part::Other, {}, DraftSpot::New}};
    for (int i = 0; i < int(document.other.size()); ++i)
        spots.push_back({number, Part::Other, {}, i});
    for (const QString& field : headerFieldsOfImport())
        spots.push_back({number, Part::Header, field});
    for (const QString& place : placesOfImport(document.kind))
        spots.push_back({number, Part::Place, place});
    for (int i = -1; i < int(document.steps.size()); ++i) {
        for (const QString& cell : cellsOfStep())
            spots.push_back({number, Part::Step, cell, i});
    }
    return spots;
}

// Does whatever a person might.
class RandomPerson
{
public:
    explicit RandomPerson(unsigned seed) : m_random(seed) {}

    bool act(ImportDraft& draft)
    {
        const size_t document = below(draft.file().documents.size());
        switch (below(10)) {
        case 0:
            return draft.setHeader(document, pick(headerFieldsOfImport()),
                                   pick(QStringList{u"三年级"_s, u"语文"_s, u"2"_s, {}, u"静夜思"_s}));
        case 1:
            return below(6) == 0 && draft.joinWithBefore(document);
        case 2:
            return draft.setKind(document, pick(QStringList{u"plan"_s, u"guide"_s, u"other"_s}));
        case 3:
            return draft.setLeftOut(document, below(2) == 0);
        case 4:
            return below(3) == 0 && draft.undo();
        default:
            return move(draft);
        }
    }

private:
    size_t below(size_t end) { return end == 0 ? 0 : m_random() % end; }
    QString pick(const QStringList& list) { return list[qsizetype(below(size_t(list.size())))]; }

    DraftSpot spotIn(const ImportDraft& draft)
    {
        const size_t document = below(draft.file().documents.size());
        const auto spots = spotsOf(draft.file().documents[document], document);
        return spots[below(spots.size())];
    }

    bool move(ImportDraft& draft)
    {
        std::vector<DraftLine> lines;
        for (size_t i = 0; i < 12; ++i)
            lines.push_back({spotIn(draft), int(below(3))});
        return draft.move(lines, spotIn(draft));
    }

    std::mt19937 m_random;
};

} // namespace

TEST_CASE("A line that was left over goes to the place that a person names, and back", "[exchange][draft]")
{
    ImportDraft draft(importedBody(twoPeriods()));
    const QByteArray before = saidOf(draft.file());
    const auto spot = leftOver(draft, u"同意使用。"_s);
    REQUIRE(spot);
    const DraftSpot goal{0, Part::Place, u"reflection"_s};
    REQUIRE(draft.move({{*spot, 0}}, goal));
    CHECK(plainOf(linesAt(draft.file().documents[0], goal)) == u"同意使用。"_s);
    CHECK_FALSE(leftOver(draft, u"同意使用。"_s));
    CHECK(draft.counts().left == 0);
    CHECK(draft.file().unaccounted() == 0);
    CHECK(plainText(plansOf(draft).front().section(PlanSection::Reflection)) == u"同意使用。"_s);
    REQUIRE(draft.undo());
    CHECK(saidOf(draft.file()) == before);
    CHECK_FALSE(draft.canUndo());
}

TEST_CASE("Lines become a step, minutes are read where they go, and an empty step is none",
          "[exchange][draft]")
{
    ImportDraft draft(importedBody(twoPeriods()));
    const size_t steps = draft.file().documents[0].steps.size();
    const DraftSpot goals{0, Part::Place, u"objectives"_s};
    REQUIRE(draft.move({{goals, 1}}, {0, Part::Step, u"studentActivity"_s, DraftSpot::New}));
    REQUIRE(draft.file().documents[0].steps.size() == steps + 1);
    const DraftSpot minutes{0, Part::Step, u"minutesText"_s, 0};
    REQUIRE(draft.file().documents[0].steps[0].minutes == 5);
    REQUIRE(draft.move({{minutes, 0}}, {0, Part::Step, u"minutesText"_s, int(steps)}));
    CHECK_FALSE(draft.file().documents[0].steps[0].minutes);
    CHECK(draft.file().documents[0].steps[steps].minutes == 5);
    const DraftSpot student{0, Part::Step, u"studentActivity"_s, int(steps)};
    REQUIRE(draft.move({{student, 0}, {{0, Part::Step, u"minutesText"_s, int(steps)}, 0}}, goals));
    CHECK(draft.file().documents[0].steps.size() == steps);
    CHECK(draft.file().unaccounted() == 0);
}

TEST_CASE("What a person writes in a field of the header is stronger than what the file says",
          "[exchange][draft]")
{
    ImportDraft draft(importedBody(twoPeriods()));
    REQUIRE(headerOf(draft.file().documents[0]).subject == u"yuwen"_s);
    REQUIRE(draft.setHeader(0, u"subject"_s, u"数学"_s));
    REQUIRE(draft.setHeader(0, u"grade"_s, u"三年级"_s));
    REQUIRE(draft.setHeader(1, u"title"_s, u"静夜思（二）"_s));
    REQUIRE(draft.setHeader(1, u"periodNo"_s, u"3"_s));
    CHECK_FALSE(draft.setHeader(0, u"subject"_s, u" 数学 "_s)); // says the same
    CHECK_FALSE(draft.setHeader(7, u"subject"_s, u"数学"_s));
    CHECK(draft.file().unaccounted() == 0);
    CHECK(draft.file().documents[0].dropped.byRule().value(u"written anew"_s) == 2);
    const auto plans = plansOf(draft);
    REQUIRE(plans.size() == 2);
    CHECK(plans[0].header().subject == u"shuxue"_s);
    CHECK(plans[0].header().grade == u"P3"_s);
    CHECK(plans[1].header().subject == u"shuxue"_s); // goes on with the one before
    CHECK(plans[1].header().title == u"静夜思（二）"_s);
    CHECK(plans[1].header().periodNo == 3);
    REQUIRE(draft.setHeader(0, u"subject"_s, {}));
    CHECK(plansOf(draft)[0].header().subject.isEmpty());
    CHECK(draft.file().unaccounted() == 0);
}

TEST_CASE("A document that is left out is not stored, and what goes on with it has its header",
          "[exchange][draft]")
{
    ImportDraft draft(importedBody(twoPeriods()));
    REQUIRE(draft.setLeftOut(0, true));
    CHECK_FALSE(draft.setLeftOut(0, true));
    CHECK(draft.counts().documents.value(u"plan"_s) == 1);
    const auto plans = plansOf(draft);
    REQUIRE(plans.size() == 1);
    CHECK(plans[0].header().title == u"静夜思"_s);
    CHECK(plans[0].header().periodNo == 2);
    REQUIRE(draft.setLeftOut(1, true));
    CHECK(plansOf(draft).empty());
}

TEST_CASE("A document that is joined with the one before adds what it says", "[exchange][draft]")
{
    ImportDraft draft(importedBody(twoPeriods()));
    CHECK_FALSE(draft.joinWithBefore(0));
    REQUIRE(draft.joinWithBefore(1));
    REQUIRE(draft.file().documents.size() == 1);
    CHECK(draft.file().documents[0].steps.size() == 2);
    CHECK(draft.file().unaccounted() == 0);
    const auto plans = plansOf(draft);
    REQUIRE(plans.size() == 1);
    CHECK(plans[0].steps().size() == 2);
}

TEST_CASE("A document becomes another kind, and what that has no place for is left over", "[exchange][draft]")
{
    ImportDraft draft(importedBody(twoPeriods()));
    REQUIRE(draft.setKind(0, u"guide"_s));
    CHECK_FALSE(draft.setKind(0, u"no kind"_s));
    CHECK(draft.file().documents[0].steps.empty());
    CHECK(leftOver(draft, u"猜谜语，说月亮。"_s));
    CHECK(draft.file().unaccounted() == 0);
}

TEST_CASE("Nothing happens where there is nothing, or no such place", "[exchange][draft]")
{
    ImportDraft draft(importedBody(twoPeriods()));
    const QByteArray before = saidOf(draft.file());
    const DraftSpot goals{0, Part::Place, u"objectives"_s};
    CHECK_FALSE(draft.move({}, goals));
    CHECK_FALSE(draft.move({{goals, 0}}, goals));
    CHECK_FALSE(draft.move({{goals, 99}, {goals, -1}}, {0, Part::Other}));
    CHECK_FALSE(draft.move({{goals, 0}}, {0, Part::Place, u"steps"_s}));
    CHECK_FALSE(draft.move({{goals, 0}}, {0, Part::Place, u"preStudy"_s})); // of a guide
    CHECK_FALSE(draft.move({{goals, 0}}, {0, Part::Header, u"unread"_s}));
    CHECK_FALSE(draft.move({{goals, 0}}, {0, Part::Step, u"title"_s, 99}));
    CHECK_FALSE(draft.move({{goals, 0}}, {99, Part::Other}));
    CHECK_FALSE(draft.move({{{99, Part::Other, {}, 0}, 0}}, goals));
    CHECK_FALSE(draft.undo());
    CHECK(saidOf(draft.file()) == before);
}

TEST_CASE("Whatever a person does, every character is accounted for, and all of it can be taken back",
          "[exchange][draft]")
{
    std::vector<Layout> layouts = formLayouts();
    for (const Layout& each : bookLayouts())
        layouts.push_back(each);
    unsigned seed = 1;
    for (const Layout& layout : layouts) {
        ImportDraft draft(importedBody(layout.body));
        const QByteArray before = saidOf(draft.file());
        RandomPerson person(seed++);
        int done = 0;
        for (int i = 0; i < 150; ++i) {
            done += person.act(draft) ? 1 : 0;
            INFO(layout.name.toStdString() << ", seed " << seed - 1 << ", act " << i);
            REQUIRE(draft.file().unaccounted() == 0);
        }
        CHECK(done > 20);
        const QByteArray after = saidOf(draft.file());
        int back = 0;
        while (draft.undo())
            ++back;
        CHECK(saidOf(draft.file()) == before);
        while (back-- > 0) // the person may have taken something back at the end
            CHECK(draft.redo());
        CHECK(saidOf(draft.file()) == after);
        CHECK(draft.undo());
        CHECK(draft.setLeftOut(0, !draft.file().documents[0].isLeftOut));
        CHECK_FALSE(draft.redo());
    }
}

TEST_CASE("The parts of a file are called as an import calls them", "[exchange][draft]")
{
    std::vector<Layout> layouts = formLayouts();
    for (const Layout& each : bookLayouts())
        layouts.push_back(each);
    const TableFiles folder;
    for (const Layout& layout : layouts) {
        const QString path = writeWord(folder, u"file.docx"_s, layout.body);
        const auto file = openSchoolFile(path, LabelDictionary::builtIn());
        REQUIRE(file);
        QSet<QString> names;
        const auto places = placesIn(file->text);
        for (size_t i = 0; i < places.size(); ++i) {
            names.insert(places[i].name);
            const int rows = file->text[i].table ? int(file->text[i].table->rows.size()) : 0;
            for (int row = 0; row < rows; ++row)
                names.insert(places[i].row(row));
        }
        INFO(layout.name.toStdString());
        for (const ImportedDocument& document : file->found.documents) {
            for (const ImportedText& text : document.places)
                CHECK(names.contains(outerPlace(text.from)));
            for (const ImportedStep& step : document.steps)
                CHECK(names.contains(outerPlace(step.from)));
        }
    }
}
