// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/PictureObject.h"

#include "ui/common/Theme.h"
#include "ui/sheet/SheetPictures.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextList>
#include <QTextTable>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int highestPicture = 420;
constexpr int leastWidth = 24;
constexpr int usualWidth = 480; // of a document that has no width yet
constexpr int boxMargin = 6;

QString nameIn(const QTextFormat& format)
{
    return format.toImageFormat().name().section(u':', 1);
}

// A cursor that is set somewhere has the line laid out, which asks for the width of its pictures: none is
// used here.
const QTextTable* tableAt(const QTextDocument& document, int at)
{
    QTextFrame* frame = document.frameAt(at);
    while (frame && !qobject_cast<QTextTable*>(frame))
        frame = frame->parentFrame();
    return qobject_cast<QTextTable*>(frame);
}

// Of the column in which `at` stands.
qreal columnWidth(const QTextDocument& document, int at)
{
    const qreal page = document.textWidth() > 0 ? document.textWidth() : scaled(usualWidth);
    qreal width = page - 2 * document.documentMargin();
    if (document.findBlock(at).textList())
        width -= document.indentWidth();
    if (const QTextTable* table = tableAt(document, at)) {
        const QTextTableCell cell = table->cellAt(at);
        const QList<QTextLength> columns = table->format().columnWidthConstraints();
        qreal percent = 0;
        for (int column = cell.column(); column < cell.column() + cell.columnSpan(); ++column)
            percent += column < columns.size() ? columns[column].rawValue() : 0;
        width = width * (percent > 0 ? percent : 100) / 100 - 2 * table->format().cellPadding() - 2;
    }
    return std::max<qreal>(width, leastWidth);
}

QString boxText(const QString& name)
{
    return u"[ "_s + name + u" ]"_s;
}

} // namespace

PictureObject::PictureObject(QTextDocument& document) : QObject(&document), m_document(document)
{
    document.documentLayout()->registerHandler(QTextFormat::ImageObject, this);
}

bool PictureObject::isIn(const QTextDocument& document)
{
    return document.findChild<PictureObject*>(QString(), Qt::FindDirectChildrenOnly);
}

QTextImageFormat PictureObject::format(const QString& name, const QTextFormat& base)
{
    QTextImageFormat format;
    format.merge(base);
    format.setObjectType(QTextFormat::ImageObject);
    format.setName(u"attachment:"_s + name);
    format.setToolTip(name);
    return format;
}

void PictureObject::setPictures(const SheetPictures* pictures)
{
    if (m_pictures == pictures)
        return;
    if (m_pictures)
        m_pictures->disconnect(this);
    m_pictures = pictures;
    if (pictures)
        connect(pictures, &SheetPictures::changed, this, &PictureObject::layAgain);
    layAgain();
}

const SheetPictures* PictureObject::pictures() const
{
    return m_pictures;
}

void PictureObject::layAgain()
{
    m_document.markContentsDirty(0, m_document.characterCount());
}

QSizeF PictureObject::intrinsicSize(QTextDocument* document, int at, const QTextFormat& format)
{
    const QSizeF widest(columnWidth(*document, at), scaled(highestPicture));
    const QString name = nameIn(format);
    const QImage picture = m_pictures ? m_pictures->picture(name) : QImage();
    if (picture.isNull()) {
        const QFontMetricsF metrics(format.toCharFormat().font());
        return QSizeF(metrics.horizontalAdvance(boxText(name)) + 2 * boxMargin, metrics.height() + boxMargin)
            .boundedTo(widest);
    }
    const QSizeF natural = QSizeF(picture.size()) * scaled(96) / 96.0;
    const bool fits = natural.width() <= widest.width() && natural.height() <= widest.height();
    return fits ? natural : natural.scaled(widest, Qt::KeepAspectRatio);
}

void PictureObject::drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int,
                               const QTextFormat& format)
{
    const QString name = nameIn(format);
    const QImage picture = m_pictures ? m_pictures->picture(name) : QImage();
    painter->save();
    if (!picture.isNull()) {
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(rect, picture);
    } else {
        painter->setPen(colours().border);
        painter->drawRect(rect.adjusted(0, 0, -1, -1));
        painter->setPen(colours().muted);
        const QFont font = format.toCharFormat().font();
        painter->setFont(font);
        const QRectF inside = rect.adjusted(boxMargin, 0, -boxMargin, 0);
        painter->drawText(inside, Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetricsF(font).elidedText(boxText(name), Qt::ElideMiddle, inside.width()));
    }
    painter->restore();
}

} // namespace shanke
