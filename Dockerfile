# The bot in an image: built with all it needs, run as nobody, writing in /data alone.
# deploy/rehearse does the same steps on a machine without a container runtime.

FROM python:3.11-slim AS build
ENV PIP_NO_CACHE_DIR=1
WORKDIR /src
COPY pyproject.toml constraints.txt README.md LICENSE NOTICE ./
COPY bot bot
COPY index index
COPY deploy/install deploy/install
RUN sh deploy/install /opt/verbatim

FROM python:3.11-slim
# With it, the process that reads others' files is kept from more: see SECURITY.md.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends libseccomp2 \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --user-group --no-create-home --shell /usr/sbin/nologin verbatim \
    && install --directory --owner verbatim --group verbatim --mode 700 /data
COPY --from=build /opt/verbatim /opt/verbatim
COPY seeds /articles
ENV PATH=/opt/verbatim/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    ARTICLES_DIR=/articles \
    DATA_DIR=/data
USER 10001:10001
WORKDIR /data
VOLUME /data
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=60s --timeout=20s --start-period=5m --retries=3 \
    CMD ["verbatim", "doctor", "--running"]
ENTRYPOINT ["verbatim"]
CMD ["run"]
