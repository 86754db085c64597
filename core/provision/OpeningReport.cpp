// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/OpeningReport.h"

#include "base/Clock.h"
#include "platform/DatabaseNames.h"

#include <QJsonArray>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(PersonState state)
{
    switch (state) {
    case PersonState::Opened:
        return u"opened"_s;
    case PersonState::Moved:
        return u"moved"_s;
    case PersonState::Changed:
        return u"changed"_s;
    case PersonState::Unchanged:
        break;
    }
    return u"unchanged"_s;
}

QStringList rolesOf(const RosterPerson& person)
{
    QStringList roles;
    for (const Role& role : person.tokenRoles())
        roles.append(role.toString());
    return roles;
}

QString csvCell(const QString& text)
{
    const bool needsQuotes = text.contains(u',') || text.contains(u'"') || text.contains(u'\n');
    return needsQuotes ? u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"' : text;
}

QByteArray csvLine(const QStringList& cells)
{
    QStringList line;
    for (const QString& cell : cells)
        line.append(csvCell(cell));
    return line.join(u',').toUtf8() + "\r\n";
}

QString lineOf(const OpeningReport::School& school)
{
    QString line =
        u"%1 (%2): %3 people; %4 opened"_s.arg(school.organisation.name, school.organisation.id.toString())
            .arg(school.people)
            .arg(school.opened);
    const auto add = [&](qint64 count, const QString& words) {
        if (count > 0)
            line += u", %1 %2"_s.arg(count).arg(words);
    };
    add(school.moved, u"came from another school"_s);
    add(school.changed, u"changed"_s);
    add(school.left, u"left"_s);
    add(school.kept, u"kept because a refused row may be theirs"_s);
    return line;
}

QString hexOf(const PublicKey& key)
{
    return QString::fromLatin1(key.toHex());
}

QStringList peopleLines(const OpeningReport& report)
{
    QStringList lines;
    for (const OpeningReport::Person& each : report.people) {
        const StaffMember& member = each.person.member;
        if (each.state == PersonState::Moved)
            lines.append(u"moved: %1 (%2) from %3 to %4"_s.arg(member.name, member.user.toString(),
                                                               each.movedFrom.toString(),
                                                               each.person.school.toString()));
        for (const Role& role : each.person.grants) {
            if (role.kind == RoleKind::Office || role.kind == RoleKind::Research)
                lines.append(u"for the whole county: %1 (%2) has %3"_s.arg(
                    member.name, member.user.toString(), role.toString()));
        }
    }
    for (const OpeningReport::Leaver& each : report.left)
        lines.append(u"left: %1 (%2) of %3; what they wrote stays"_s.arg(
            each.member.name, each.member.user.toString(), each.school.toString()));
    for (const GrantEnd& each : report.ended)
        lines.append(u"ended: %1 (%2) is no more %3; what they published until now stays"_s.arg(
            each.name, each.user.toString(), each.grant.toString()));
    return lines;
}

// Whom the county trusts from now on, and who asks for it: with what has to be compared.
QStringList trustLines(const OpeningReport& report)
{
    QStringList lines;
    for (const SchoolNode& each : report.keptNodes)
        lines.append(
            u"on the roster of %1 as before: a server with the key %2. Does the server itself show it?"_s.arg(
                each.school.toString(), hexOf(each.key)));
    for (const SchoolNode& each : report.nodes)
        lines.append(u"on the roster of %1: its server with the key %2"_s.arg(each.school.toString(),
                                                                              hexOf(each.key)));
    for (const OpeningReport::EndedNode& each : report.endedNodes)
        lines.append(u"ended: the server of %1 with the key %2; of what it said the first %3 count"_s
                         .arg(each.node.school.toString(), hexOf(each.node.key))
                         .arg(each.lastEvent));
    for (const OpeningReport::Device& each : report.vouched)
        lines.append(u"vouched for at %1: a PC of %2, %3"_s.arg(each.school.toString(), each.person,
                                                                each.device.toString()));
    for (const OpeningReport::Device& each : report.revoked)
        lines.append(u"out of use in the whole county: a PC of %1 that ended at %2, %3"_s.arg(
            each.person, each.school.toString(), each.device.toString()));
    for (const OpeningReport::Code& each : report.codes)
        lines.append(u"code for one PC of %1 (%2) at %3: %4, good until %5; tell it to nobody else"_s.arg(
            each.person, each.user.toString(), each.school.toString(), each.given.code.text(),
            toIsoString(each.given.until)));
    for (const SchoolNode& each : report.waitingNodes)
        lines.append(u"waiting: a server of %1 with the key %2. Does the server itself show this key at its "
                     "start? Then --node %1=%2"_s.arg(each.school.toString(), hexOf(each.key)));
    for (const OpeningReport::Device& each : report.waitingDevices)
        lines.append(u"waiting: a PC of %1 at %2 with the code %3. Do they read the same code on it? Then "
                     "--vouch %4"_s.arg(each.person, each.school.toString(), each.key.fingerprint(),
                                        each.device.toString()));
    return lines;
}

QString wordOf(AccountState state)
{
    switch (state) {
    case AccountState::Made:
        return u"made"_s;
    case AccountState::Renewed:
        return u"renewed"_s;
    case AccountState::AsBefore:
        break;
    }
    return u"as_before"_s;
}

QString sentenceOf(const OpeningReport::Account& account)
{
    const auto filled = [&](const QString& sentence) {
        return sentence.arg(account.user.toString(), account.school.toString(), account.file);
    };
    switch (account.state) {
    case AccountState::Made:
        return filled(u"account: %1 for the server of %2; its password is in %3, which only you can read"_s);
    case AccountState::Renewed:
        return filled(u"account: %1 of the server of %2 has a new password, in %3; that of before is good no "
                      "more"_s);
    case AccountState::AsBefore:
        break;
    }
    return u"account: %1 of the server of %2 is there already; its password stays as it was"_s.arg(
        account.user.toString(), account.school.toString());
}

QJsonArray jsonOf(const std::vector<OpeningReport::Account>& accounts)
{
    QJsonArray array;
    for (const OpeningReport::Account& each : accounts)
        array.append(QJsonObject{{u"school"_s, each.school.toString()},
                                 {u"user"_s, each.user.toString()},
                                 {u"state"_s, wordOf(each.state)},
                                 {u"file"_s, each.file}});
    return array;
}

QJsonArray jsonOf(const std::vector<OpeningReport::EndedNode>& nodes)
{
    QJsonArray array;
    for (const OpeningReport::EndedNode& each : nodes)
        array.append(QJsonObject{{u"school"_s, each.node.school.toString()},
                                 {u"key"_s, hexOf(each.node.key)},
                                 {u"last_event"_s, each.lastEvent}});
    return array;
}

QJsonArray jsonOf(const std::vector<SchoolNode>& nodes)
{
    QJsonArray array;
    for (const SchoolNode& each : nodes)
        array.append(QJsonObject{{u"school"_s, each.school.toString()}, {u"key"_s, hexOf(each.key)}});
    return array;
}

QJsonArray jsonOf(const std::vector<OpeningReport::Device>& devices)
{
    QJsonArray array;
    for (const OpeningReport::Device& each : devices)
        array.append(QJsonObject{{u"device"_s, each.device.toString()},
                                 {u"person"_s, each.person},
                                 {u"school"_s, each.school.toString()},
                                 {u"code"_s, each.key.fingerprint()}});
    return array;
}

QJsonArray jsonOf(const std::vector<OpeningReport::Code>& codes)
{
    QJsonArray array;
    for (const OpeningReport::Code& each : codes)
        array.append(QJsonObject{{u"user"_s, each.user.toString()},
                                 {u"school"_s, each.school.toString()},
                                 {u"code"_s, each.given.code.text()},
                                 {u"until"_s, toIsoString(each.given.until)}});
    return array;
}

QJsonArray jsonOf(const std::vector<RosterFinding>& findings)
{
    QJsonArray array;
    for (const RosterFinding& each : findings) {
        QJsonObject finding{{u"row"_s, each.row}, {u"code"_s, each.code}, {u"sentence"_s, each.sentence}};
        if (!each.sheet.isEmpty())
            finding[u"sheet"_s] = each.sheet;
        array.append(finding);
    }
    return array;
}

QJsonObject jsonOf(const OpeningReport::School& school)
{
    return {{u"school"_s, school.organisation.id.toString()},
            {u"name"_s, school.organisation.name},
            {u"type"_s, school.organisation.isBureau ? u"bureau"_s : u"school"_s},
            {u"people"_s, school.people},
            {u"opened"_s, school.opened},
            {u"moved"_s, school.moved},
            {u"changed"_s, school.changed},
            {u"left"_s, school.left},
            {u"kept"_s, school.kept}};
}

} // namespace

qint64 OpeningReport::count(PersonState state) const
{
    return std::count_if(people.begin(), people.end(),
                         [&](const Person& each) { return each.state == state; });
}

void OpeningReport::takeBack(const QSet<QString>& failed)
{
    const auto hasFailed = [&](const auto& each) {
        return failed.contains(databaseOf(each.school).toString());
    };
    const auto problem = [this](const SchoolId& school, const QString& sentence) {
        problems.push_back({databaseOf(school).toString(), Error{ErrorKind::Precondition, sentence, {}}});
    };
    for (const Device& each : vouched) {
        if (hasFailed(each))
            problem(each.school,
                    u"the county did not vouch for %1; run this again"_s.arg(each.device.toString()));
    }
    for (const Code& each : codes) {
        if (hasFailed(each))
            problem(each.school,
                    u"the code for %1 was not written; run this again"_s.arg(each.user.toString()));
    }
    for (const EndedNode& each : endedNodes) {
        if (hasFailed(each.node))
            problem(each.node.school, u"its server was not ended; run this again"_s);
    }
    std::erase_if(endedNodes, [&](const EndedNode& each) { return hasFailed(each.node); });
    std::erase_if(codes, hasFailed);
    std::erase_if(nodes, hasFailed);
    std::erase_if(vouched, hasFailed);
    if (failed.contains(countyDatabase().toString())) {
        revoked.clear();
        ended.clear();
    }
}

QStringList OpeningReport::toLines() const
{
    QStringList lines{(isDryRun ? u"What would be opened (空间开通报告, 试运行): %1"_s
                                : u"Opening report (空间开通报告): %1"_s)
                          .arg(server),
                      u"%1 rows: %2 good, %3 refused"_s.arg(rows).arg(rows - refusedRows).arg(refusedRows)};
    for (const School& school : schools)
        lines.append(u"  "_s + lineOf(school));
    lines += peopleLines(*this);
    for (const Organisation& each : untouched)
        lines.append(u"not in this file and left as it is: %1 (%2)"_s.arg(each.name, each.id.toString()));
    if (newKey)
        lines.append(
            u"the county works with a new key from now on, by its statement %1; what the key before said "
            "counts up to number %2"_s.arg(newKey->statement)
                .arg(newKey->lastEvent));
    lines += trustLines(*this);
    for (const Account& each : accounts)
        lines.append(sentenceOf(each));
    for (const RosterFinding& each : remarks)
        lines.append(u"please look: "_s + each.sentence);
    for (const RosterFinding& each : refused)
        lines.append(u"refused: "_s + each.sentence);
    if (refusedRows > qint64(refused.size()))
        lines.append(u"refused: and %1 rows more"_s.arg(refusedRows - qint64(refused.size())));
    for (const Problem& each : problems)
        lines.append(u"not done: %1: %2"_s.arg(each.database, each.error.detail));
    lines.append(
        u"people: %1 opened, %2 moved, %3 changed, %4 as before, %5 left"_s.arg(count(PersonState::Opened))
            .arg(count(PersonState::Moved))
            .arg(count(PersonState::Changed))
            .arg(count(PersonState::Unchanged))
            .arg(left.size()));
    lines.append(isDryRun ? u"databases: %1 wanted; nothing was changed"_s.arg(databases)
                          : u"databases: %1 wanted, %2 made, %3 updated; %4 requests in %5 s"_s.arg(databases)
                                .arg(created)
                                .arg(updated)
                                .arg(requests)
                                .arg(seconds, 0, 'f', 1));
    return lines;
}

QJsonObject OpeningReport::toJson() const
{
    QJsonArray schoolRows, leavers, endings, others, failed;
    for (const School& each : schools)
        schoolRows.append(jsonOf(each));
    for (const Leaver& each : left)
        leavers.append(QJsonObject{{u"user"_s, each.member.user.toString()},
                                   {u"name"_s, each.member.name},
                                   {u"school"_s, each.school.toString()}});
    for (const GrantEnd& each : ended)
        endings.append(QJsonObject{{u"user"_s, each.user.toString()}, {u"grant"_s, each.grant.toString()}});
    for (const Organisation& each : untouched)
        others.append(each.id.toString());
    for (const Problem& each : problems)
        failed.append(QJsonObject{{u"database"_s, each.database},
                                  {u"error"_s, errorName(each.error.kind)},
                                  {u"detail"_s, each.error.detail}});
    return {{u"server"_s, server},
            {u"dry_run"_s, isDryRun},
            {u"rows"_s, rows},
            {u"refused_rows"_s, refusedRows},
            {u"refused"_s, jsonOf(refused)},
            {u"remarks"_s, jsonOf(remarks)},
            {u"schools"_s, schoolRows},
            {u"left"_s, leavers},
            {u"ended"_s, endings},
            {u"untouched"_s, others},
            {u"opened"_s, count(PersonState::Opened)},
            {u"moved"_s, count(PersonState::Moved)},
            {u"changed"_s, count(PersonState::Changed)},
            {u"unchanged"_s, count(PersonState::Unchanged)},
            {u"new_key"_s,
             newKey ? QJsonObject{{u"statement"_s, newKey->statement}, {u"last_event"_s, newKey->lastEvent}}
                    : QJsonValue()},
            {u"kept_nodes"_s, jsonOf(keptNodes)},
            {u"nodes"_s, jsonOf(nodes)},
            {u"nodes_ended"_s, jsonOf(endedNodes)},
            {u"vouched"_s, jsonOf(vouched)},
            {u"revoked"_s, jsonOf(revoked)},
            {u"accounts"_s, jsonOf(accounts)},
            {u"codes"_s, jsonOf(codes)},
            {u"waiting_nodes"_s, jsonOf(waitingNodes)},
            {u"waiting_devices"_s, jsonOf(waitingDevices)},
            {u"databases"_s, databases},
            {u"databases_created"_s, created},
            {u"databases_updated"_s, updated},
            {u"problems"_s, failed},
            {u"requests"_s, requests},
            {u"seconds"_s, seconds}};
}

QByteArray OpeningReport::toCsv() const
{
    QByteArray csv = "\xEF\xBB\xBF" + csvLine({u"row"_s, u"user"_s, u"name"_s, u"school"_s, u"state"_s,
                                               u"roles"_s, u"space"_s, u"desk"_s});
    for (const Person& each : people) {
        const StaffMember& member = each.person.member;
        csv += csvLine({QString::number(each.person.row), member.user.toString(), member.name,
                        each.person.school.toString(), wordOf(each.state), rolesOf(each.person).join(u' '),
                        spaceOf(member.user).toString(), deskOf(member.user).toString()});
    }
    for (const Leaver& each : left)
        csv += csvLine({{},
                        each.member.user.toString(),
                        each.member.name,
                        each.school.toString(),
                        u"left"_s,
                        {},
                        spaceOf(each.member.user).toString(),
                        deskOf(each.member.user).toString()});
    return csv;
}

} // namespace shanke
