// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/LessonFiles.h"

#include <QPainter>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

Result<> write(const QString& path, qsizetype bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(bytes, 'x')) != bytes)
        return fail(ErrorKind::DiskFull, file.errorString(), path);
    return {};
}

} // namespace

QStringList LessonFiles::names()
{
    return {u"静夜思 月夜图.png"_s, u"静夜思 第一课时 课件.pptx"_s, u"朗读示范.mp3"_s};
}

Result<std::unique_ptr<QMimeData>> LessonFiles::give() const
{
    SHANKE_TRY(paintMoon(m_folder.filePath(names().at(0))));
    SHANKE_TRY(write(m_folder.filePath(names().at(1)), 4'700'000));
    SHANKE_TRY(write(m_folder.filePath(names().at(2)), 830'000));
    auto data = std::make_unique<QMimeData>();
    QList<QUrl> urls;
    for (const QString& name : names())
        urls.append(QUrl::fromLocalFile(m_folder.filePath(name)));
    data->setUrls(urls);
    return data;
}

Result<> LessonFiles::paintMoon(const QString& path) const
{
    QImage image(1200, 800, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient night(0, 0, 0, image.height());
    night.setColorAt(0, QColor(18, 24, 58));
    night.setColorAt(1, QColor(70, 92, 140));
    painter.fillRect(image.rect(), night);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(250, 240, 200));
    painter.drawEllipse(QPoint(860, 230), 110, 110);
    painter.end();
    if (!image.save(path, "PNG"))
        return fail(ErrorKind::DiskFull, u"the picture cannot be written"_s, path);
    return {};
}

} // namespace shanke
