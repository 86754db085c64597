// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/RubyObject.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>

namespace shanke {

namespace {

constexpr int RubyType = QTextFormat::UserObject + 1;
constexpr int RubyBase = QTextFormat::UserProperty + 1;
constexpr int RubyReading = QTextFormat::UserProperty + 2;

QFont readingFont(QFont font)
{
    font.setPixelSize(std::max(1, font.pixelSize() / 2));
    return font;
}

} // namespace

void RubyObject::registerIn(QTextDocument& document)
{
    document.documentLayout()->registerHandler(RubyType, new RubyObject(&document));
}

void RubyObject::insert(QTextCursor& cursor, const QString& base, const QString& reading,
                        QTextCharFormat format)
{
    format.setObjectType(RubyType);
    format.setProperty(RubyBase, base);
    format.setProperty(RubyReading, reading);
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

// The object stands on the base line: what of the base hangs below it is not part of it.
QSizeF RubyObject::intrinsicSize(QTextDocument*, int, const QTextFormat& format)
{
    const QFont font = format.toCharFormat().font();
    const QFontMetricsF base(font);
    const QFontMetricsF reading(readingFont(font));
    return {std::max(base.horizontalAdvance(format.stringProperty(RubyBase)),
                     reading.horizontalAdvance(format.stringProperty(RubyReading))),
            base.capHeight() + reading.height()};
}

void RubyObject::drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int,
                            const QTextFormat& format)
{
    const QTextCharFormat look = format.toCharFormat();
    const QString base = format.stringProperty(RubyBase);
    const QString reading = format.stringProperty(RubyReading);
    const QFont small = readingFont(look.font());
    const auto centred = [&](const QFont& font, const QString& text) {
        return rect.left() + (rect.width() - QFontMetricsF(font).horizontalAdvance(text)) / 2;
    };
    painter->save();
    painter->setPen(look.foreground().color());
    painter->setFont(small);
    painter->drawText(QPointF(centred(small, reading), rect.top() + QFontMetricsF(small).ascent()), reading);
    painter->setFont(look.font());
    painter->drawText(QPointF(centred(look.font(), base), rect.bottom()), base);
    painter->restore();
}

} // namespace shanke
