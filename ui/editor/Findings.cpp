// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/Findings.h"

#include "lesson/HandInFacts.h"
#include "lesson/StudyGuide.h"
#include "ui/common/Icons.h"
#include "ui/common/KindWords.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/sheet/NoteDelegate.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

template <typename Word>
QString joined(const QStringList& keys, Word&& word)
{
    QStringList words;
    for (const QString& key : keys)
        words.append(word(key));
    return words.join(FindingModel::tr(", "));
}

// "游戏.exe (it can run), 课件.pptx (damaged)"
QString filesIn(const QStringList& details)
{
    QStringList files;
    for (qsizetype i = 0; i + 1 < details.size(); i += 2) {
        const QString name = details[i].isEmpty() ? FindingModel::tr("without a name") : details[i];
        files.append(FindingModel::tr("%1 (%2)").arg(name, FindingModel::faultText(details[i + 1])));
    }
    return files.join(FindingModel::tr(", "));
}

QString sentenceAboutHomework(const QStringList& details)
{
    if (details.size() == 1)
        return FindingModel::tr("Written homework of “%1” cannot be added up: give its minutes as a number")
            .arg(details.front());
    return FindingModel::tr("%n minute(s) of written homework; this grade may have %1 a day", nullptr,
                            details.value(0).toInt())
        .arg(details.value(1));
}

// What is found by what stands beside the plan.
QString sentenceBeside(const Finding& finding)
{
    const QStringList& details = finding.details;
    const QString& code = finding.code;
    if (code == u"PF09")
        return FindingModel::tr("No study guide for this lesson yet");
    if (code == u"PF10")
        return FindingModel::tr("Nothing here is about your own class yet: its pupils, or a note at a step");
    if (code == u"PF11" && finding.severity == Severity::Error)
        return FindingModel::tr("Cannot go along: %1").arg(filesIn(details));
    if (code == u"PF11")
        return FindingModel::tr("Not looked at: %1").arg(filesIn(details));
    if (code == u"PF13")
        //: %1, %2: numbers of weeks
        return FindingModel::tr("The pacing schedule has this lesson in week %1, the plan in week %2")
            .arg(details.value(1), details.value(2));
    if (code == u"PF14" && details.value(1).toInt() > 0)
        return FindingModel::tr("There is a newer standard plan: version %1").arg(details.value(1));
    if (code == u"PF14")
        return FindingModel::tr("There is a newer standard plan");
    return {};
}

// Of two grades in one room, and of a kindergarten.
QString sentenceAboutForm(const Finding& finding)
{
    const QStringList& details = finding.details;
    if (finding.code != u"PF16")
        return {};
    if (details.value(0) == u"TWICE")
        //: %1, %2: minutes since class began
        return FindingModel::tr("Two grades are taught directly at the same time, minutes %1 to %2")
            .arg(details.value(1), details.value(2));
    if (details.value(0) == u"SHORT")
        //: %1 is a grade
        return FindingModel::tr("%1 has %2 of %3 minutes")
            .arg(Words::grade(details.value(1)), details.value(2), details.value(3));
    return FindingModel::tr("“%1” is no word for small children").arg(details.value(1));
}

QString sentenceAboutGuide(const QString& code)
{
    if (code == u"SG01")
        return FindingModel::tr("This study guide was made for no plan; it is handed in with a plan");
    if (code == u"SG02")
        return FindingModel::tr("Say what pupils are to be able to do");
    if (code == u"SG03")
        return FindingModel::tr("Nothing for pupils to do here yet");
    if (code == u"SG04")
        return FindingModel::tr("A choice needs at least two options, a table needs its head");
    if (code == u"SG05")
        return FindingModel::tr("A picture is not among the files of the study guide");
    return {};
}

} // namespace

void FindingModel::setFindings(const KindDescription& kind, const std::vector<Finding>& findings)
{
    m_kind = &kind;
    setRows({findings.begin(), findings.end()});
}

QString FindingModel::heading(const Finding& finding) const
{
    if (finding.place == u"candidates")
        return tr("Two versions");
    if (finding.code == u"PF09")
        return KindWords::label(guideKind().label);
    if (finding.code == u"PF14")
        return KindWords::label(standardKind().label);
    return KindWords::place(*m_kind, finding.place);
}

QString FindingModel::faultText(const QString& word)
{
    switch (fileFaultFromWord(word).value_or(FileFault::Unreadable)) {
    case FileFault::Unreadable:
        return tr("cannot be understood");
    case FileFault::Program:
        return tr("it can run");
    case FileFault::Damaged:
        return tr("damaged");
    case FileFault::NotHere:
        return tr("not on this PC");
    }
    Q_UNREACHABLE();
}

QString FindingModel::sentence(const Finding& finding) const
{
    if (*finding.sentence)
        return KindWords::finding(finding);
    const QStringList& details = finding.details;
    const QString& code = finding.code;
    const auto fieldName = [&](const QString& key) { return KindWords::field(*m_kind, finding.place, key); };
    const auto placeName = [&](const QString& key) { return KindWords::place(*m_kind, key); };
    if (code == u"PF01" || code == u"PF02")
        return tr("Still to fill in: %1").arg(joined(details, fieldName));
    if (code == u"RC01")
        return tr("Still to fill in: %1").arg(joined(details, [](const QString& label) {
            return KindWords::label(label.toUtf8().constData());
        }));
    if (code == u"PF03" && details.isEmpty())
        return tr("A plan needs at least one objective");
    if (code == u"PF03")
        return tr("Objective %1: say what pupils can be seen to do, not only “understand” or “master”")
            .arg(details.join(tr(", ")));
    if (code == u"PF04")
        return tr("Not written yet: %1").arg(joined(details, placeName));
    if (code == u"PF05")
        return tr("%n step(s) in class, %1 of %2 minutes", nullptr, details.value(0).toInt())
            .arg(details.value(1), details.value(2));
    if (code == u"PF06")
        return tr("Nothing planned for: %1").arg(joined(details, [](const QString& word) {
            return Words::stage(lessonStageFromWord(word));
        }));
    if (code == u"PF07")
        return tr("No board design yet");
    if (code == u"PF08")
        return sentenceAboutHomework(details);
    if (code == u"PF12")
        return tr("An experiment or sports lesson needs a safety note");
    if (code == u"PF15")
        return tr("%n place(s) were written differently on two devices: choose first", nullptr,
                  details.value(0).toInt());
    for (const QString& other :
         {sentenceBeside(finding), sentenceAboutForm(finding), sentenceAboutGuide(code)})
        if (!other.isEmpty())
            return other;
    return code + u' ' + details.join(tr(", "));
}

QString FindingModel::fieldOf(const Finding& finding) const
{
    const PlaceDescription* place = m_kind->place(finding.place);
    if (!place || place->type != PlaceType::Object)
        return {};
    const auto isMeant = [&](const FieldDescription& field) {
        return finding.details.contains(field.key) ||
               finding.details.contains(QString::fromUtf8(field.label));
    };
    const auto found = std::find_if(place->fields.begin(), place->fields.end(), isMeant);
    return found == place->fields.end() ? QString() : found->key;
}

QVariant FindingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Finding& finding = row(index);
    const bool stops = finding.severity == Severity::Error;
    switch (role) {
    case Qt::DisplayRole:
        return sentence(finding);
    case NoteDelegate::HeadingRole:
        return heading(finding);
    case Qt::DecorationRole:
        return iconPixmap(stops ? u"error"_s : u"warning"_s, scaled(16),
                          stops ? colours().bad.ink : colours().attention.ink, 2);
    case Qt::AccessibleTextRole:
        return QString((stops ? tr("Must be filled in") : tr("Remark")) + u": "_s + sentence(finding));
    default:
        return {};
    }
}

int FindingModel::errors() const
{
    return int(std::count_if(rows().begin(), rows().end(),
                             [](const Finding& finding) { return finding.severity == Severity::Error; }));
}

const Finding& FindingModel::firstError() const
{
    return *std::find_if(rows().begin(), rows().end(),
                         [](const Finding& finding) { return finding.severity == Severity::Error; });
}

QString FindingModel::keyOf(const Finding& finding) const
{
    return finding.code + (finding.severity == Severity::Error ? u'E' : u'W');
}

} // namespace shanke
