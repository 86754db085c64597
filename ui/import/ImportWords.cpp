// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/ImportWords.h"

#include "exchange/draftParts.h"
#include "exchange/importReport.h"
#include "exchange/lessonOf.h"
#include "lesson/StudyGuide.h"
#include "lesson/planKinds.h"
#include "ooxml/FileRefusal.h"
#include "research/TermPlan.h"
#include "ui/common/ErrorText.h"
#include "ui/common/KindWords.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Of the document, or of the one that it goes on with.
QString titleInFile(const ImportedFile& file, size_t document)
{
    for (size_t i = document + 1; i-- > 0;) {
        const QString title = headerOf(file.documents[i]).title;
        if (!title.isEmpty() || !file.documents[i].goesOn)
            return title;
    }
    return {};
}

QString sentenceFor(FileRefusal why)
{
    switch (why) {
    case FileRefusal::Password:
        return ImportWords::tr(
            "It is protected with a password. Open it in Word or WPS and save it without one.");
    case FileRefusal::Macros:
        return ImportWords::tr(
            "It holds macros, which are programs. Save it as .docx in Word or WPS and import that.");
    case FileRefusal::Workbook:
        return ImportWords::tr("It is a workbook, not a text document.");
    case FileRefusal::Slides:
        return ImportWords::tr("It is a presentation. Attach it to a plan instead.");
    case FileRefusal::Archive:
        return ImportWords::tr("It is an archive. Unpack it and import the files in it.");
    case FileRefusal::Pdf:
        return ImportWords::tr(
            "It is a PDF, and nothing on this PC reads its text. Import the Word or WPS file that "
            "it was made from.");
    case FileRefusal::Scanned:
        return ImportWords::tr("It is a PDF of scanned pages, in which there is no text. Attach it to a plan "
                               "instead.");
    case FileRefusal::Picture:
        return ImportWords::tr("It is a picture. Attach it to a plan instead.");
    case FileRefusal::Unknown:
        return ImportWords::tr(
            "It is no text document that this program knows. Open it in Word or WPS and save it as .docx.");
    case FileRefusal::Empty:
        return ImportWords::tr("It is empty: it has 0 bytes. Copy it again.");
    case FileRefusal::NoText:
        return ImportWords::tr("There is no text in it.");
    case FileRefusal::NeedsOffice:
        return ImportWords::tr("Files of this kind need LibreOffice on this PC. Or open it in Word or WPS "
                               "and save it as .docx.");
    case FileRefusal::NotConverted:
        return ImportWords::tr("It could not be converted. Open it in Word or WPS and save it as .docx.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString ImportWords::kind(const QString& word)
{
    const KindDescription* known = kindOfDraft(word);
    return known ? KindWords::label(known->label) : tr("Something else");
}

QString ImportWords::document(const ImportedFile& file, size_t document)
{
    const ImportedDocument& said = file.documents[document];
    const QString title = titleInFile(file, document);
    const int period = headerOf(said).periodNo;
    //: a lesson's title in a list of what was found in a file
    const QString shown = title.isEmpty() ? tr("without a title") : title;
    if (period > 0)
        //: kind of document, title, number of the period
        return tr("%1: %2, period %3").arg(kind(said.kind), shown, QString::number(period));
    //: kind of document, title
    return tr("%1: %2").arg(kind(said.kind), shown);
}

QString ImportWords::listed(const ImportedFile& file, size_t document)
{
    const QString name = ImportWords::document(file, document);
    const qsizetype left = file.documents[document].left();
    //: a document, and how much of it has no place
    return left > 0 ? tr("%1 · %2").arg(name, leftOver(left)) : name;
}

QString ImportWords::leftOver(qsizetype characters)
{
    return characters > 0 ? tr("%n character(s) left over", nullptr, int(characters))
                          : tr("nothing left over");
}

QString ImportWords::place(const QString& kind, const QString& key)
{
    const KindDescription* described = kindOfDraft(kind);
    return KindWords::place(described && described->place(key) ? *described : planKind(), key);
}

QString ImportWords::step(const ImportedStep& step, int index)
{
    const QString title = plainOf({step.title});
    //: number and title of a step
    return title.isEmpty() ? tr("Step %1").arg(index + 1) : tr("%1. %2").arg(index + 1).arg(title);
}

QString ImportWords::spot(const ImportedDocument& document, const DraftSpot& spot)
{
    switch (spot.part) {
    case DraftSpot::Part::Header:
        return KindWords::field(planKind(), u"header"_s, spot.key);
    case DraftSpot::Part::Place:
        return place(document.kind, spot.key);
    case DraftSpot::Part::Step:
        return KindWords::field(planKind(), u"steps"_s, spot.key);
    case DraftSpot::Part::Other:
        return tr("Left over");
    }
    Q_UNREACHABLE();
}

QString ImportWords::readAs(const ImportedDocument& document, const QString& field)
{
    const QJsonValue value = headerOf(document).toJson().value(field);
    const FieldDescription* described = planKind().place(u"header"_s)->field(field);
    QString read = value.isDouble() ? QString::number(value.toInt()) : value.toString();
    if (value.isArray())
        read = value.toVariant().toStringList().join(u' ');
    if (described)
        read = KindWords::choice(*described, read);
    const QString said = plainOf(linesAt(document, {0, DraftSpot::Part::Header, field})).simplified();
    return read.isEmpty() || read == said ? QString() : tr("read as: %1").arg(read);
}

QString ImportWords::line(const RichText& line)
{
    QStringList parts(line.pictures().size(), picture());
    if (const QString words = plainOf({line}); !words.isEmpty())
        parts.prepend(words);
    return parts.join(u' ');
}

QString ImportWords::picture()
{
    //: stands in a list where a text has a picture
    return tr("[picture]");
}

QString ImportWords::asBefore()
{
    return tr("as in the document before");
}

QString ImportWords::stored(const DraftCounts& counts)
{
    QStringList parts;
    if (const int plans = counts.documents.value(planKind().word))
        parts.append(tr("%n plan(s)", nullptr, plans));
    if (const int guides = counts.documents.value(guideKind().word))
        parts.append(tr("%n study guide(s)", nullptr, guides));
    const int ofTerm =
        counts.documents.value(termPlanKind().word) + counts.documents.value(pacingKind().word);
    if (ofTerm > 0)
        parts.append(tr("%n plan(s) or schedule(s) of a term", nullptr, ofTerm));
    if (const int others = counts.documents.value(u"other"_s))
        parts.append(tr("%n other part(s)", nullptr, others));
    return parts.isEmpty() ? tr("nothing") : parts.join(tr(", "));
}

QString ImportWords::summary(const DraftCounts& counts)
{
    //: what is stored of a file; what has no place
    return tr("%1; %2").arg(stored(counts), leftOver(counts.left));
}

QString ImportWords::leftOut(const WordPictures& pictures)
{
    const QList<std::pair<QString, QString>> reasons{
        {u"picture of a kind that texts do not show"_s,
         //: why a picture was not taken over
         tr("of a kind that texts do not show, like formulas of another program")},
        {u"picture too large"_s, tr("too large")},
        {u"too many pictures"_s, tr("too many")},
        {u"damaged picture"_s, tr("damaged")},
        {u"picture outside the file"_s, tr("not in the file")},
        {u"picture of a laid-in page"_s, tr("of a page laid into the file")}};
    QStringList parts;
    int count = 0;
    for (const auto& [rule, reason] : reasons) {
        const int of = int(pictures.dropped.byRule().value(rule));
        count += of;
        if (of > 0)
            //: reason, number of pictures
            parts.append(tr("%1: %2").arg(reason, QString::number(of)));
    }
    if (count == 0)
        return {};
    return tr("%n picture(s) of the file cannot be taken over (%1). %2 or %3 stands in their place, and the "
              "file itself is attached.",
              nullptr, count)
        .arg(parts.join(tr(", ")), PictureLeftOut, FormulaLeftOut);
}

QString ImportWords::before(const QList<EarlierImport>& earlier)
{
    QStringList titles;
    for (const EarlierImport& record : earlier.first(std::min<qsizetype>(3, earlier.size())))
        titles.append(record.title.isEmpty() ? tr("without a title") : record.title);
    const QString more = earlier.size() > 3 ? tr(" and more") : QString();
    return tr("This file was imported before. It is attached to: %1%2. Store it again only if you want "
              "everything twice.")
        .arg(titles.join(tr(", ")), more);
}

QString ImportWords::runningText()
{
    return tr("This is a PDF: its words are read in their order, its tables not as tables. Look through "
              "what stands where; a Word or WPS file of it is read better.");
}

QString ImportWords::refusal(const Error& error)
{
    if (const auto why = whyRefused(error))
        return sentenceFor(*why);
    switch (error.kind) {
    case ErrorKind::Damaged:
        return tr("It is damaged. Save it again in Word or WPS, or copy it again.");
    case ErrorKind::InvalidInput:
        return tr("It is damaged, or protected with a password. Open it in Word or WPS and save it again.");
    case ErrorKind::TooLarge:
        return tr("It is larger than any plan: at most 256 MB, unpacked as well.");
    case ErrorKind::NotFound:
        return tr("It is not there any more. If it is on a stick, put the stick in again.");
    case ErrorKind::ReadOnly:
        return tr(
            "This PC does not let you read it. Choose the files themselves, not their folder, or ask the "
            "owner for a copy.");
    case ErrorKind::Forbidden:
        return tr("It is a program or a script, and those do not travel with plans.");
    case ErrorKind::Conflict:
        return tr("It was changed after it was read. Import it again.");
    case ErrorKind::Cancelled:
        return tr("It took too long, or was stopped. Open it in Word or WPS and save it as .docx.");
    default:
        return ErrorText::of(error);
    }
}

QString ImportWords::emptyForm()
{
    return tr("It is a form that nobody has filled in: there is no plan in it.");
}

QString ImportWords::nothingInIt()
{
    return tr("There is no text in it.");
}

} // namespace shanke
