// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pdfFile.h"

#include "paper/PagedSheet.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int TwipsAnInch = 1440;
constexpr double TwipsAPoint = 20;

void setPaper(QPdfWriter& writer, const PaperMeasures& measures)
{
    const QSizeF points(measures.sheetWidth / TwipsAPoint, measures.sheetHeight / TwipsAPoint);
    writer.setPageLayout(QPageLayout(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch),
                                     QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
    writer.setResolution(TwipsAnInch);
}

// Qt writes the fonts of a file in the order of a hash: while this is there, each new one has the same seed.
class SameSeed
{
public:
    SameSeed() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SameSeed() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(SameSeed)
};

// The time of day in the file becomes the one of what it shows, in as many characters.
void replaceTime(QByteArray& pdf, const QDateTime& changed)
{
    static const QByteArray before = "/CreationDate (D:";
    const qsizetype at = pdf.indexOf(before);
    const qsizetype end = at < 0 ? -1 : pdf.indexOf(')', at);
    if (end < 0)
        return;
    const QDateTime time = changed.isValid() ? changed.toUTC() : QDateTime({2000, 1, 1}, {0, 0}, Qt::UTC);
    const qsizetype begin = at + before.size();
    const QByteArray text = time.toString(u"yyyyMMddhhmmss"_s).toLatin1() + "+00'00'";
    pdf.replace(begin, end - begin, text.left(end - begin).leftJustified(end - begin, ' '));
}

} // namespace

Result<QByteArray> pdfFile(const PaperSheets& sheets, const PaperLook& look, const SheetLanguage& language,
                           const SheetProgress& progress)
{
    QByteArray pdf;
    QBuffer out(&pdf);
    if (sheets.empty() || !out.open(QIODevice::WriteOnly))
        return fail(ErrorKind::InvalidInput, u"There is nothing to write."_s);
    {
        const SameSeed seed;
        QPdfWriter writer(&out);
        setPaper(writer, measuresOf(look.size));
        writer.setTitle(sheets.front().title);
        writer.setCreator(u"Shanke"_s);
        QPainter painter;
        for (int i = 0; i < int(sheets.size()); ++i) {
            if (progress && !progress(i))
                return fail(ErrorKind::Cancelled, u"Stopped; nothing was written."_s);
            const PagedSheet sheet(sheets[size_t(i)], look, language);
            if (i == 0 ? !painter.begin(&writer) : !writer.newPage())
                return fail(ErrorKind::InvalidInput, u"The pages cannot be drawn."_s);
            paintPages(painter, sheet, [&writer] { writer.newPage(); });
        }
    }
    replaceTime(pdf, sheets.front().changed);
    return pdf;
}

} // namespace shanke
