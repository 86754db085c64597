// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/state/StatusPage.h"

#include <QLocale>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostLines = 50; // of a list

QString text(const QString& any)
{
    return any.toHtmlEscaped();
}

QString element(const QString& name, const QString& html)
{
    return u"<%1>%2</%1>\n"_s.arg(name, html);
}

QString timeText(const QDateTime& time, const StatusWords& words)
{
    return time.isValid() ? time.toString(u"yyyy-MM-dd HH:mm"_s) : words.never;
}

QString row(const QString& name, const QString& html)
{
    return u"<tr><th>%1</th><td>%2</td></tr>\n"_s.arg(text(name), html);
}

QString listOf(const QStringList& lines)
{
    QString html;
    for (const QString& line : lines.mid(0, MostLines))
        html += element(u"li"_s, text(line));
    if (lines.size() > MostLines)
        html += element(u"li"_s, u"…"_s);
    return element(u"ul"_s, html);
}

QString warning(const QString& html)
{
    return u"<p class=\"warn\">%1</p>\n"_s.arg(html);
}

QStringList linesOf(const NodeStatus::Owed& owed, const StatusWords& words)
{
    QStringList lines;
    if (!owed.isCompared)
        lines.append(owed.database + u": "_s + words.notCompared);
    else if (owed.waiting > 0)
        lines.append(owed.database + u": "_s + words.waitingChanges.arg(owed.waiting));
    for (const QString& refused : owed.refused)
        lines.append(owed.database + u": "_s + words.refused.arg(refused));
    return lines;
}

QString reachText(const NodeStatus::County& county, const StatusWords& words)
{
    if (!county.trouble)
        return element(u"p"_s, text(words.countyNotAsked));
    return county.trouble->isEmpty() ? element(u"p"_s, text(words.countyReached))
                                     : warning(text(words.countyAway.arg(*county.trouble)));
}

QString countyPart(const NodeStatus& status, const StatusWords& words)
{
    if (!status.county)
        return element(u"p"_s, text(words.noCounty));
    const NodeStatus::County& county = *status.county;
    QStringList owed;
    for (const NodeStatus::Owed& each : county.owed)
        owed += linesOf(each, words);
    QString html = reachText(county, words);
    html += element(u"table"_s, row(words.lastContact, text(timeText(county.lastContact, words))) +
                                    row(words.owed, owed.isEmpty() ? text(words.nothing) : listOf(owed)));
    if (!county.lacked.isEmpty())
        html += warning(text(words.lacked) + listOf(county.lacked));
    return html;
}

QString spaceText(const NodeStatus& status, const StatusWords& words)
{
    QString html = text(QLocale::c().formattedDataSize(status.freeBytes));
    if (status.freeBytes < status.freeLimit)
        html += warning(text(words.lowSpace.arg(status.freeLimit >> 20)));
    return html;
}

QString backupText(const KeepingRecord& keeping, const StatusWords& words)
{
    QString html = text(timeText(keeping.lastBackup, words));
    if (!keeping.backupTrouble.isEmpty())
        html += warning(text(words.backupTrouble.arg(keeping.backupTrouble)));
    return html;
}

QString checkText(const KeepingRecord& keeping, const StatusWords& words)
{
    QString html = text(timeText(keeping.lastCheck, words));
    if (keeping.lastCheck.isValid() && keeping.findings.isEmpty())
        html += u", "_s + text(words.checkClean);
    return html;
}

QStringList repairLines(const QList<RepairNote>& repairs, const StatusWords& words)
{
    QStringList lines;
    for (const RepairNote& repair : repairs)
        lines.append(u"%1: %2: %3"_s.arg(timeText(repair.time, words), repair.database,
                                         repair.aside.isEmpty() ? words.notRepaired + u": "_s + repair.detail
                                                                : repair.aside));
    return lines;
}

QString filesPart(const NodeStatus& status, const StatusWords& words)
{
    const KeepingRecord& keeping = status.keeping;
    QString rows = row(words.freeSpace, spaceText(status, words)) +
                   row(words.lastCheck, checkText(keeping, words)) +
                   row(words.lastBackup, backupText(keeping, words));
    if (!keeping.findings.isEmpty())
        rows += row(words.findings, listOf(keeping.findings));
    if (!status.damaged.isEmpty())
        rows += row(words.damaged, listOf(status.damaged));
    if (!keeping.repairs.isEmpty())
        rows += row(words.repairs, listOf(repairLines(keeping.repairs, words)));
    return element(u"table"_s, rows) +
           u"<form method=\"post\" action=\"check\"><button>%1</button></form>\n"_s.arg(text(words.checkNow));
}

QString pcsPart(const NodeStatus& status, const StatusWords& words)
{
    QStringList silent;
    for (const NodeStatus::Pc& pc : status.silent)
        silent.append(u"%1 (%2): "_s.arg(pc.name, pc.user.toString()) +
                      words.lastHeard.arg(timeText(pc.lastHeard, words)));
    return (silent.isEmpty() ? element(u"p"_s, text(words.noSilentPcs))
                             : element(u"p"_s, text(words.silentPcs)) + listOf(silent)) +
           element(u"p"_s, text(words.heardSince.arg(timeText(status.heardSince, words))));
}

QString verdictOn(const NodeStatus& status, const StatusWords& words)
{
    if (needsAttention(status))
        return warning(text(words.attention));
    const bool isKnown = status.keeping.lastCheck.isValid() && (!status.county || status.county->trouble);
    return element(u"p"_s, text(isKnown ? words.allWell : words.notYet));
}

QString headOf(const QString& title, const StatusWords& words)
{
    return u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">"
           "<meta name=\"viewport\" content=\"width=device-width\"><title>%2</title>\n"
           "<style>body{font-family:sans-serif;max-width:50em;margin:1em auto;padding:0 1em}"
           "th{text-align:left;vertical-align:top;padding-right:1em}td,th{padding-bottom:.4em}"
           "ul{margin:0;padding-left:1.2em}.warn{border-left:.4em solid #b00;padding-left:.6em}</style>"
           "</head>\n"_s.arg(words.language, text(title));
}

bool hasDebts(const NodeStatus::County& county)
{
    return std::any_of(county.owed.begin(), county.owed.end(),
                       [](const NodeStatus::Owed& owed) { return !owed.refused.isEmpty(); });
}

} // namespace

bool needsAttention(const NodeStatus& status)
{
    const bool isCountyTrouble =
        status.county && (!status.county->trouble.value_or(QString()).isEmpty() ||
                          !status.county->lacked.isEmpty() || hasDebts(*status.county));
    return isCountyTrouble || status.freeBytes < status.freeLimit || !status.damaged.isEmpty() ||
           !status.keeping.findings.isEmpty() || !status.keeping.backupTrouble.isEmpty();
}

QByteArray statusPage(const NodeStatus& status, const StatusWords& words)
{
    const QString title = words.title.arg(status.school);
    const QString body = element(u"h1"_s, text(title)) + verdictOn(status, words) +
                         element(u"p"_s, text(words.asOf.arg(timeText(status.now, words)))) +
                         element(u"h2"_s, text(words.county)) + countyPart(status, words) +
                         element(u"h2"_s, text(words.files)) + filesPart(status, words) +
                         element(u"h2"_s, text(words.pcs.arg(status.pcs))) + pcsPart(status, words);
    return (headOf(title, words) + element(u"body"_s, body) + u"</html>\n"_s).toUtf8();
}

} // namespace shanke
