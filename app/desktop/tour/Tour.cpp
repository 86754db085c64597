// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/Tour.h"

#include "tour/TourPlayer.h"
#include "tour/chapters.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

TourSteps allSteps(TourStage& stage)
{
    TourSteps steps;
    for (const auto chapter : {openingChapter, writingChapter, returnChapter, approvalChapter, guideChapter,
                               projectChapter, pictureChapter}) {
        TourSteps more = chapter(stage);
        std::move(more.begin(), more.end(), std::back_inserter(steps));
    }
    return steps;
}

} // namespace

int playTour(QApplication& application, const QString& folder)
{
    QApplication::setQuitOnLastWindowClosed(false); // PCs are switched off on the way
    // What somebody chose before, or a tour that was cut short, is not remembered here, nor is this later.
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    TourStage stage(application, folder);
    if (const Result<> prepared = stage.prepare(); !prepared) {
        std::fprintf(stderr, "shanke: %s\n", qUtf8Printable(prepared.error().detail));
        return EXIT_FAILURE;
    }
    TourPlayer player(allSteps(stage));
    QObject::connect(&player, &TourPlayer::finished, &application, [&] {
        std::printf("Everything was as it should be. Pictures: %s\n",
                    qUtf8Printable(QDir(folder).absolutePath()));
        QApplication::exit(EXIT_SUCCESS);
    });
    QObject::connect(&player, &TourPlayer::failed, &application, [&] {
        stage.pictureEverything(u"failed"_s);
        QApplication::exit(EXIT_FAILURE);
    });
    QMetaObject::invokeMethod(&player, &TourPlayer::play, Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace shanke
