// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperJobs.h"

#include "base/WholeFile.h"
#include "kinds/allKinds.h"
#include "paper/PagedSheet.h"
#include "paper/htmlFile.h"
#include "paper/paperLanguage.h"
#include "paper/paperSheet.h"
#include "paper/wordFile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPrinter>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostPreviewPages = 12;
constexpr int TwipsInAnInch = 1440;

Result<PaperSheet> sheetOf(const PaperSource& source, const PaperChoice& choice,
                           const SheetLanguage& language)
{
    if (source.whole)
        return wholeSheet(source, language);
    const KindDescription* kind = allKinds().find(source.document.value(u"kind"_s).toString());
    if (!kind)
        return fail(ErrorKind::NewerVersion, u"Only a newer program knows documents of this kind."_s);
    return paperSheet(*kind, source, choice, language);
}

Result<PaperSheets> sheetsOf(const std::vector<PaperSource>& sources, const PaperChoice& choice,
                             const SheetLanguage& language)
{
    PaperSheets sheets;
    for (const PaperSource& source : sources) {
        SHANKE_LET(PaperSheet sheet, sheetOf(source, choice, language));
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

Result<QByteArray> bytesFor(const QString& ending, const PaperSheets& sheets, const PaperLook& look,
                            const SheetLanguage& language, const SheetProgress& progress)
{
    if (ending == u"docx")
        return wordFile(sheets, look, language);
    if (ending == u"html")
        return htmlFile(sheets, look, language);
    if (ending == u"pdf")
        return pdfFile(sheets, look, language, progress);
    return fail(ErrorKind::InvalidInput, u"The name of the file has to end with .docx, .pdf or .html."_s);
}

QImage imageOf(const PagedSheet& sheet, int page, int width)
{
    const PaperMeasures& measures = sheet.measures();
    const double scale = double(width) / measures.sheetWidth;
    QImage image(width, int(measures.sheetHeight * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    for (int beside = 0; beside < measures.pages && page + beside < sheet.pageCount(); ++beside) {
        painter.save();
        painter.translate(beside * measures.pageWidth(), 0);
        sheet.paintPage(painter, page + beside);
        painter.restore();
    }
    return image;
}

} // namespace

SheetLanguage languageOfPerson()
{
    return paperLanguage(
        [](const char* context, const char* source) { return QCoreApplication::translate(context, source); },
        QLocale());
}

QString titleOnPaper(const PaperSource& source)
{
    const auto sheet = sheetOf(source, {}, languageOfPerson());
    return sheet ? sheet->title : QString();
}

Result<QList<QImage>> previewPages(const PaperSource& source, const PaperChoice& choice, int width)
{
    const SheetLanguage language = languageOfPerson();
    SHANKE_LET(const PaperSheet written, sheetOf(source, choice, language));
    const PagedSheet sheet(written, choice.look, language);
    QList<QImage> pages;
    for (int page = 0; page < std::min(sheet.pageCount(), MostPreviewPages); page += sheet.measures().pages)
        pages.append(imageOf(sheet, page, width));
    return pages;
}

Result<> writeSheets(const std::vector<PaperSource>& sources, const PaperChoice& choice, const QString& path,
                     const SheetProgress& progress)
{
    const SheetLanguage language = languageOfPerson();
    SHANKE_LET(const PaperSheets sheets, sheetsOf(sources, choice, language));
    SHANKE_LET(const QByteArray bytes,
               bytesFor(QFileInfo(path).suffix().toLower(), sheets, choice.look, language, progress));
    return writeWhole(path, bytes);
}

Result<> printSheets(const std::vector<PaperSource>& sources, const PaperChoice& choice, QPrinter& printer,
                     const SheetProgress& progress)
{
    const SheetLanguage language = languageOfPerson();
    SHANKE_LET(const PaperSheets sheets, sheetsOf(sources, choice, language));
    QPainter painter;
    if (!painter.begin(&printer))
        return fail(ErrorKind::NotFound, u"The printer takes nothing."_s);
    const double scale = printer.resolution() / double(TwipsInAnInch);
    for (size_t i = 0; i < sheets.size(); ++i) {
        if (!progress(int(i))) {
            printer.abort();
            return fail(ErrorKind::Cancelled, u"Stopped."_s);
        }
        const PagedSheet sheet(sheets[i], choice.look, language);
        if (i > 0)
            printer.newPage();
        painter.save();
        painter.scale(scale, scale);
        paintPages(painter, sheet, [&printer] { printer.newPage(); });
        painter.restore();
    }
    return {};
}

} // namespace shanke
