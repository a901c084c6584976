package io.github.iguser;
