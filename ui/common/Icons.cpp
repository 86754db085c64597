// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Icons.h"

#include "ui/common/Theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

// "paper" is what a mark on a filled shape is drawn with.
QByteArray drawing(const QString& name, const QColor& ink)
{
    QFile file(":/icons/"_L1 + name + ".svg"_L1);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no icon is called %s", qPrintable(name));
    return file.readAll()
        .replace("currentColor", ink.name().toLatin1())
        .replace("\"paper\"", '"' + colours().surface.name().toLatin1() + '"');
}

class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(const QString& name, IconInk ink) : m_name(name), m_ink(ink) {}

    QIconEngine* clone() const override { return new TintedIconEngine(m_name, m_ink); }
    QString iconName() override { return m_name; }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int size = std::min(rect.width(), rect.height());
        const QPoint place = rect.center() - QPoint(size - 1, size - 1) / 2;
        painter->drawPixmap(
            place, iconPixmap(m_name, size, ink(mode, state), painter->device()->devicePixelRatioF()));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return iconPixmap(m_name, std::min(size.width(), size.height()), ink(mode, state), 1.0);
    }

private:
    QColor ink(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return colours().muted;
        if (m_ink == IconInk::OnAccent)
            return colours().onAccent;
        const bool accent = m_ink == IconInk::Accent || mode == QIcon::Selected || state == QIcon::On;
        return accent ? colours().accent : colours().text;
    }

    QString m_name;
    IconInk m_ink;
};

} // namespace

QIcon icon(const QString& name, IconInk ink)
{
    return QIcon(new TintedIconEngine(name, ink));
}

QPixmap iconPixmap(const QString& name, int size, const QColor& ink, qreal devicePixelRatio)
{
    const QString key = u"shanke/%1/%2/%3/%4/%5"_s.arg(name)
                            .arg(size)
                            .arg(ink.name(), colours().surface.name())
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(drawing(name, ink)).render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace shanke
