// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SearchCommand.h"

#include "base/Clock.h"
#include "base/Words.h"
#include "kinds/allKinds.h"
#include "workspace/SearchService.h"
#include "workspace/Workspace.h"
#include "workspace/WorkspaceReader.h"
#include "workspace/values/SealingKey.h"

#include <QJsonArray>

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr Words<PlanStatus, 7> States({{
    {PlanStatus::Draft, "draft"_L1},
    {PlanStatus::Submitted, "submitted"_L1},
    {PlanStatus::Returned, "returned"_L1},
    {PlanStatus::Resubmitted, "resubmitted"_L1},
    {PlanStatus::Approved, "approved"_L1},
    {PlanStatus::ApprovedWithNotes, "approved-with-notes"_L1},
    {PlanStatus::Withdrawn, "withdrawn"_L1},
}});

QString labelOf(const SearchHit& hit)
{
    const KindDescription* kind = allKinds().find(hit.placeKind);
    const PlaceDescription* place = kind ? kind->place(hit.place) : nullptr;
    return place ? QString::fromUtf8(place->label) : hit.place;
}

QJsonArray toJson(const QList<SearchMark>& marks)
{
    QJsonArray array;
    for (const SearchMark& mark : marks)
        array.append(QJsonArray{mark.begin, mark.length});
    return array;
}

QJsonObject toJson(const FoundItem& item)
{
    const SearchHit& hit = item.hit;
    QJsonObject json{{u"id"_s, hit.document.id.toString()},
                     {u"database"_s, hit.document.database.toString()},
                     {u"kind"_s, hit.document.kind},
                     {u"title"_s, hit.title.text},
                     {u"author"_s, hit.document.author.toString()},
                     {u"name"_s, item.authorName},
                     {u"subject"_s, hit.subject},
                     {u"grade"_s, hit.grade},
                     {u"classes"_s, QJsonArray::fromStringList(hit.classes)},
                     {u"changed"_s, toIsoString(hit.changed)},
                     {u"place"_s, hit.place},
                     {u"label"_s, labelOf(hit)},
                     {u"item"_s, hit.item},
                     {u"sentence"_s, hit.sentence.text},
                     {u"marks"_s, toJson(hit.sentence.marks)}};
    if (item.state)
        json[u"state"_s] = States.word(item.state->status);
    if (!hit.document.about.isEmpty())
        json[u"about"_s] = hit.document.about.toString();
    return json;
}

} // namespace

SearchCommand::~SearchCommand() = default;

SearchCommand::SearchCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me = declare(program, "search", "find documents by words in their text");
    me.add_option("QUERY", m_words, "words that all have to be found")->required();
    me.add_option("--limit", m_limit, "at most so many; 0: all")
        ->type_name("N")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    me.add_option("--kind", m_kind, "only these: plan, guide, standard...")->type_name("KIND");
    me.add_option("--subject", m_subject, "only these: yuwen, shuxue...")->type_name("SUBJECT");
    me.add_option("--grade", m_grade, "only these: P1, J2...")->type_name("GRADE");
    me.add_option("--class", m_class, "only for this class")->type_name("CLASS");
    me.add_option("--author", m_author, "only by this person")->type_name("USER");
    me.add_option("--year", m_year, "only of this year")->type_name("YEAR");
    me.add_option("--state", m_state,
                  "only plans that are: draft, submitted, returned, resubmitted, "
                  "approved, approved-with-notes, withdrawn")
        ->type_name("STATE");
}

Result<SearchRequest> SearchCommand::request() const
{
    SearchRequest request;
    SearchQuery& query = request.query;
    for (const std::string& word : m_words)
        query.text += QString::fromStdString(word) + u' ';
    query.limit = m_limit;
    query.kind = QString::fromStdString(m_kind);
    query.subject = QString::fromStdString(m_subject);
    query.grade = QString::fromStdString(m_grade);
    query.className = QString::fromStdString(m_class);
    query.author = UserId(QString::fromStdString(m_author));
    query.year = m_year;
    request.status = States.value(QString::fromStdString(m_state));
    if (!request.status && !m_state.empty())
        return shanke::fail(ErrorKind::InvalidInput,
                            u"there is no state \"%1\""_s.arg(QString::fromStdString(m_state)));
    return request;
}

void SearchCommand::show(const FoundItem& item)
{
    const SearchHit& hit = item.hit;
    console().line(
        QStringList{hit.document.id.toString(), hit.title.text, labelOf(hit), hit.sentence.text}.join(u'\t'),
        toJson(item));
}

void SearchCommand::start()
{
    const auto asked = request();
    if (!asked)
        return fail(asked.error());
    if (SearchService* search = service())
        await(search->findInAll(*asked), [this](const SearchAnswer& answer) {
            for (const FoundItem& item : answer.items)
                show(item);
            finish(ExitStatus::Done);
        });
}

// Where nobody has the workspace the index is kept there for the next search; else it is read beside.
SearchService* SearchCommand::service()
{
    const auto key = pin().keyOf(folder());
    auto owned = key.and_then([this](const auto& given) {
        return Workspace::open(folder(), std::make_shared<SystemClock>(), given);
    });
    if (owned) {
        m_owned = *std::move(owned);
        return &m_owned->search();
    }
    WorkspaceReader* opened = reader();
    return opened ? &opened->search() : nullptr;
}

} // namespace shanke::cli
